package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads what a shopper typed, word by word, against the catalogue's own vocabulary: {@code search_meanings} in the schema. */
@Singleton
class TextQueryParser {

    /** How literally the words are taken. */
    enum Mode {
        /** Words that the catalogue knows mean just themselves. */
        STANDARD("false, false, false"),
        /** The last word may go on. */
        AUTOCOMPLETE("false, false, true"),
        /** Words mean what is next to them as well, and say so: "shirt or tshirt". */
        WIDE("false, true, false"),
        /** Words that the catalogue knows may be typos too: taken as they stand, they led nowhere. */
        FUZZY("true, false, false");

        private final String statement;

        /** @param flags fuzzy, wide, autocomplete */
        Mode(String flags) {
            statement = "SELECT typed_word, meanings, attributes, guessed, says_nothing FROM search_meanings(?, "
                    + flags + ")";
        }
    }

    private final Queries queries;

    TextQueryParser(Queries queries) {
        this.queries = queries;
    }

    /** The words in their order, without those that say nothing, such as "for". What means nothing to this catalogue has no meanings. */
    List<Word> parse(String phrase, Mode mode) {
        return queries.list(
                mode.statement,
                row -> new Word(
                        row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5)),
                words(phrase));
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
