package com.stylesense.products.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search says must not be there, taken out of its words: "dress not red", "shoes without laces or leather", "top -white".
 *
 * @param wanted   what is left; all that was typed where nothing would be left and a name may begin so, as "no fear"
 * @param excluded words that no product may have, with a space between
 */
record ExcludedWords(String wanted, String excluded) {

    private static final String MARKER =
            "(?:(?:not|no|non|without|except(?: for)?|excluding|other than|(?:any|every|all)(?:thing)? but)(?: +|-)|-)"
                    + "(?:(?:an?|any|the|in|from|by|with) +)?";

    /** A figure after "no" is a number, as in "no 1". */
    private static final String WORD = "[^\\s,\\d-][^\\s,]*";

    private static final Pattern EXCLUDED = Pattern.compile(
            "(?<!\\S)(?:but +)?" + MARKER + "(" + WORD + "(?:(?: *, *| +(?:or|nor|and) +)(?:not +|no +)?" + WORD
                    + ")*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile(" *(?:no|non)\\b", Pattern.CASE_INSENSITIVE);

    static ExcludedWords in(String phrase) {
        Matcher excluded = EXCLUDED.matcher(phrase);
        String wanted = excluded.replaceAll(" ");
        if (wanted.isBlank() && NAME.matcher(phrase).lookingAt()) {
            return new ExcludedWords(phrase, "");
        }
        List<String> words = new ArrayList<>();
        excluded.reset().results().map(ExcludedWords::word).forEach(words::add);
        return new ExcludedWords(wanted, String.join(" ", words));
    }

    private static String word(MatchResult found) {
        return found.group(1);
    }
}
