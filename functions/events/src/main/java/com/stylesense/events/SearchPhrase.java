package com.stylesense.events;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a search, as far as they may be kept. */
final class SearchPhrase {

    private static final int LONGEST = 60;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * An e-mail address, another one, or five digits and more of any script, as in telephone numbers, which people write with marks between
     * them.
     */
    private static final Pattern OF_A_PERSON =
            Pattern.compile("@|://|\\bwww\\.|\\p{Nd}(?:[^\\p{L}\\p{Nd}]*\\p{Nd}){4}");

    private static final Pattern WORD = Pattern.compile("\\p{L}");

    private SearchPhrase() {}

    /** In small letters and one form of each, so that the same words count together; empty where there is nothing to keep. */
    static Optional<String> of(@Nullable EventSearch search) {
        if (search == null) {
            return Optional.empty();
        }
        String words = BLANKS.matcher(
                        Normalizer.normalize(search.q(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        boolean mayBeKept = words.length() <= LONGEST
                && WORD.matcher(words).find()
                && !OF_A_PERSON.matcher(words).find();
        return mayBeKept ? Optional.of(words) : Optional.empty();
    }
}
