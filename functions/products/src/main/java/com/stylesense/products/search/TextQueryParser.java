package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads what a shopper typed, word by word, against the catalogue's own vocabulary. Each stands for itself when the catalogue knows it, else for the words that it begins, else for those one typo
 * away, else for the most similar ones by trigrams; and, whatever it was taken for, for its synonyms too.
 */
@Singleton
class TextQueryParser {

    /** Takes what a {@link Mode} says in place of :fuzzy and :autocomplete, and the words as its parameter. */
    private static final String PARSE = """
        WITH typed AS (
            SELECT word, search_lexeme(word) AS lexeme, place, place = count(*) OVER () AS last
            FROM string_to_table(search_text(?), ' ') WITH ORDINALITY AS words (word, place)
            LIMIT 40
        ), known AS (
            SELECT typed.*, EXISTS (SELECT FROM search_words WHERE search_words.lexeme = typed.lexeme) AND NOT :fuzzy AS known,
                EXISTS (SELECT FROM search_words WHERE search_words.word ~>=~ typed.word
                    AND search_words.word ~<~ (typed.word || chr(1114111))) AS begun,
                :autocomplete AND last AS unfinished
            FROM typed WHERE lexeme IS NOT NULL
        ), meant AS (
            SELECT known.place, found.lexeme
            FROM known LEFT JOIN LATERAL (
                SELECT known.lexeme WHERE known.known
                UNION ALL
                (SELECT begun.lexeme FROM search_words begun
                 WHERE (NOT known.known OR known.unfinished)
                    AND begun.word ~>=~ known.word AND begun.word ~<~ (known.word || chr(1114111))
                 ORDER BY begun.seen DESC, begun.word LIMIT 50)
                UNION ALL
                (SELECT typo.lexeme FROM search_words typo
                 WHERE NOT known.known AND NOT (known.begun AND NOT :fuzzy) AND length(known.word) > 2
                    AND one_letter_less(typo.word) && one_letter_less(known.word)
                 ORDER BY similarity(typo.word, known.word) + log(1 + typo.seen) / 20 DESC, typo.word LIMIT 2)
                UNION ALL
                (SELECT similar_word.lexeme FROM search_words similar_word
                 WHERE NOT known.known AND NOT known.begun AND length(known.word) > 3
                    AND similar_word.word % known.word AND similarity(similar_word.word, known.word) >= 0.4
                    AND NOT EXISTS (SELECT FROM search_words typo
                        WHERE one_letter_less(typo.word) && one_letter_less(known.word))
                 ORDER BY similarity(similar_word.word, known.word) DESC, similar_word.seen DESC, similar_word.word LIMIT 2)
            ) AS found ON true
        ), alternatives AS (
            SELECT place, quote_literal(lexeme) AS meaning, quote_literal(lexeme) || ':ACD' AS attribute
            FROM (SELECT place, lexeme FROM meant
                  UNION
                  SELECT place, meant FROM meant JOIN search_synonyms ON said = lexeme) AS widened
            UNION ALL
            SELECT place, '(' || phrase.meant || ')', '(' || phrase.meant || ')'
            FROM meant JOIN search_phrases phrase ON said = lexeme
        )
        SELECT min(typed.word), string_agg(meaning, ' | ' ORDER BY meaning), string_agg(attribute, ' | ' ORDER BY meaning)
        FROM alternatives JOIN typed USING (place)
        GROUP BY place ORDER BY place""";

    /**
     * How literally the words are taken. Each mode has a statement of its own, since with the difference as parameters PostgreSQL would
     * plan anew each time, which takes longer than the search.
     */
    enum Mode {
        /** Words that the catalogue knows mean just themselves. */
        STANDARD("false", "false"),
        /** The last word may go on. */
        AUTOCOMPLETE("false", "true"),
        /** Words that the catalogue knows may be typos too: taken as they stand, they led nowhere. */
        FUZZY("true", "false");

        private final String statement;

        Mode(String fuzzy, String autocomplete) {
            statement = PARSE.replace(":fuzzy", fuzzy).replace(":autocomplete", autocomplete);
        }
    }

    private final Queries queries;

    TextQueryParser(Queries queries) {
        this.queries = queries;
    }

    /** The words in their order, without those that say nothing, such as "for". What means nothing to this catalogue has no meanings. */
    List<Word> parse(String phrase, Mode mode) {
        return queries.list(
                mode.statement, row -> new Word(row.getString(1), row.getString(2), row.getString(3)), words(phrase));
    }

    /**
     * Leaves out what is in no script's words: NUL, which PostgreSQL cannot take, halves of surrogate pairs, emoji. Vowel signs and joiners
     * are in words.
     */
    static String words(String phrase) {
        var words = new StringBuilder(phrase.length());
        phrase.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) || isJoiner(letter) ? letter : ' ')
                .forEach(words::appendCodePoint);
        return words.toString();
    }

    private static boolean isJoiner(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> letter == '-' || letter == '&' || letter == '\'' || letter == '\u2019';
        };
    }
}
