package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

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
            statement =
                    "SELECT typed_word, meanings, attributes, guessed, says_nothing, as_typed FROM search_meanings(?, "
                            + flags + ")";
        }
    }

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    /** Longer than any word that is called so: to look for slips in one takes the square of its length. */
    private static final Pattern BEYOND_A_WORD = Pattern.compile("([\\p{L}\\p{M}\\p{N}]{40})[\\p{L}\\p{M}\\p{N}]+");

    private final Queries queries;

    TextQueryParser(Queries queries) {
        this.queries = queries;
    }

    /** The words in their order, without those that say nothing, such as "for". What means nothing to this catalogue has no meanings. */
    List<Word> parse(String phrase, Mode mode) {
        return queries.list(
                mode.statement,
                row -> new Word(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getString(6)),
                words(phrase));
    }

    /**
     * What the database cannot take left out, NUL and halves of surrogate pairs, and what is beyond the forty letters that a word may have.
     * What divides words, it alone decides.
     */
    static String words(String phrase) {
        return BEYOND_A_WORD.matcher(UNSTORABLE.matcher(phrase).replaceAll(" ")).replaceAll("$1");
    }
}
