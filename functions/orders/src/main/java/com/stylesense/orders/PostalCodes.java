package com.stylesense.orders;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which countries do without postal codes. A country is known by its ISO 3166 code or a name of it in English, in any case. The checkout form
 * of the site has the same table.
 */
final class PostalCodes {

    private static final List<String> WITHOUT = List.of(
            "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW",
            "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "KI", "KM", "KP", "ML", "MO", "MR", "NR",
            "NU", "QA", "RW", "SB", "SC", "SL", "SR", "ST", "SX", "SY", "TG", "TK", "TO", "TV", "UG", "VU", "YE", "ZW");

    /** What people write beside the names that the JDK has. */
    private static final List<String> ALSO_CALLED = List.of(
            "hong kong",
            "macau",
            "macao",
            "uae",
            "emirates",
            "the bahamas",
            "the gambia",
            "ivory coast",
            "congo",
            "sao tome and principe");

    private static final Set<String> NAMES = names();

    private PostalCodes() {}

    static boolean areKnownIn(String country) {
        return !NAMES.contains(country.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(ALSO_CALLED);
        for (String code : WITHOUT) {
            names.add(code.toLowerCase(Locale.ROOT));
            names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }
}
