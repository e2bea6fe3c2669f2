package com.stylesense.products;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;

/**
 * Turns what a shopper typed into {@link Terms}, word by word against the catalogue's own vocabulary. Every word stays
 * required; each stands for itself when the catalogue knows it, else for the words that it begins, else for those a slip of the
 * fingers away, else for the most similar ones by trigrams; and, whatever it was taken for, for what the synonyms add.
 */
@Singleton
class SearchTerms {

    /** Takes what a {@link Reading} says in place of :doubtful and :typing, and the words as its parameter. */
    private static final String RESOLVE = """
        WITH typed AS (
            SELECT word, search_lexeme(word) AS lexeme, place, place = count(*) OVER () AS last
            FROM string_to_table(search_text(?), ' ') WITH ORDINALITY AS words (word, place)
            LIMIT 40
        ), known AS (
            SELECT typed.*, EXISTS (SELECT FROM search_words WHERE search_words.lexeme = typed.lexeme) AND NOT :doubtful AS known,
                EXISTS (SELECT FROM search_words WHERE search_words.word ~>=~ typed.word
                    AND search_words.word ~<~ (typed.word || chr(1114111))) AS begun,
                :typing AND last AS unfinished
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
                (SELECT slip.lexeme FROM search_words slip
                 WHERE NOT known.known AND NOT (known.begun AND NOT :doubtful) AND length(known.word) > 2
                    AND one_letter_less(slip.word) && one_letter_less(known.word)
                 ORDER BY similarity(slip.word, known.word) + log(1 + slip.seen) / 20 DESC, slip.word LIMIT 2)
                UNION ALL
                (SELECT similar_word.lexeme FROM search_words similar_word
                 WHERE NOT known.known AND NOT known.begun AND length(known.word) > 3
                    AND similar_word.word % known.word AND similarity(similar_word.word, known.word) >= 0.4
                    AND NOT EXISTS (SELECT FROM search_words slip
                        WHERE one_letter_less(slip.word) && one_letter_less(known.word))
                 ORDER BY similarity(similar_word.word, known.word) DESC, similar_word.seen DESC, similar_word.word LIMIT 2)
            ) AS found ON true
        ), alternatives AS (
            SELECT place, string_agg(DISTINCT quote_literal(lexeme), ' | ') AS lexemes,
                string_agg(DISTINCT quote_literal(lexeme) || ':ACD', ' | ') AS attribute_lexemes
            FROM (SELECT place, lexeme FROM meant
                  UNION ALL
                  SELECT place, meant FROM meant JOIN search_synonyms ON said = lexeme) AS widened
            GROUP BY place
        )
        SELECT string_agg('(' || lexemes || ')', ' & ' ORDER BY place) AS query,
            string_agg('(' || attribute_lexemes || ')', ' & ' ORDER BY place) AS attributes,
            string_agg(lexemes, ' | ') AS any_word,
            coalesce(bool_and(lexemes IS NOT NULL), false) AS all_meant
        FROM alternatives""";

    /**
     * How literally a shopper's words are to be taken. Each has a statement of its own, since with the difference as parameters
     * PostgreSQL would plan anew each time, which takes longer than the search.
     */
    enum Reading {
        /** Words that the catalogue knows mean just themselves. */
        AS_WRITTEN("false", "false"),
        /** The last word may go on. */
        STILL_TYPING("false", "true"),
        /** Words that the catalogue knows may be slips, too: what was written led nowhere. */
        DOUBTFUL("true", "false");

        private final String statement;

        Reading(String doubtful, String typing) {
            statement = RESOLVE.replace(":doubtful", doubtful).replace(":typing", typing);
        }
    }

    private final JdbcOperations database;

    SearchTerms(JdbcOperations database) {
        this.database = database;
    }

    /** Empty when a word means nothing to this catalogue, or when there are no words at all: then nothing matches. */
    Optional<Terms> resolve(String phrase, Reading reading) {
        return database.prepareStatement(reading.statement, statement -> {
            statement.setString(1, wordsOf(phrase));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean("all_meant")
                        ? Optional.of(new Terms(
                                rows.getString("query"), rows.getString("attributes"), rows.getString("any_word")))
                        : Optional.empty();
            }
        });
    }

    /** Leaves out what is in no script's words: NUL, which PostgreSQL cannot take, halves of surrogate pairs, emoji. */
    static String wordsOf(String phrase) {
        var words = new StringBuilder(phrase.length());
        phrase.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) || isJoiner(letter) ? letter : ' ')
                .forEach(words::appendCodePoint);
        return words.toString();
    }

    private static boolean isJoiner(int letter) {
        return letter == '-'
                || letter == '\''
                || letter == '\u2019'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
