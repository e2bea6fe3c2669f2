package com.stylesense.orders;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which countries do without postal codes, or have some that hardly anybody there knows. A country is known by its ISO 3166 code of two or
 * three letters or a name of it in English or a language that many of them speak, however that is written. The checkout form of the site has
 * the same table and sends codes.
 */
final class PostalCodes {

    private static final List<String> WITHOUT = List.of(
            "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BQ", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM",
            "CW", "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "JM", "KI", "KM", "KN", "KP", "LC",
            "LY", "ML", "MO", "MR", "MS", "MW", "NR", "NU", "PA", "QA", "RW", "SB", "SC", "SL", "SO", "SR", "SS", "ST",
            "SX", "SY", "TD", "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VC", "VU", "WS", "YE", "ZW");

    private static final List<Locale> LANGUAGES = Stream.of("en", "ar", "zh-Hans", "zh-Hant", "fr", "pt", "es", "nl")
            .map(Locale::forLanguageTag)
            .toList();

    /** What people write beside the names that the JDK has, and what those leave out. */
    private static final List<String> ALSO_CALLED = List.of(
            "hong kong",
            "hong kong china",
            "hong kong sar",
            "macau",
            "macao",
            "uae",
            "emirates",
            "the bahamas",
            "the gambia",
            "ivory coast",
            "congo",
            "republic of the congo",
            "congo republic",
            "democratic republic of the congo",
            "dr congo",
            "drc",
            "sao tome",
            "timor leste",
            "east timor",
            "western samoa",
            "saint kitts",
            "saint vincent",
            "st maarten",
            "bonaire",
            "trinidad",
            "plurinational state of bolivia",
            "syrian arab republic",
            "香港",
            "澳門",
            "澳门",
            "الإمارات");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SAINT = Pattern.compile("^st ");
    private static final Set<String> NAMES = names();

    private PostalCodes() {}

    static boolean areKnownIn(String country) {
        return !NAMES.contains(plain(country));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        ALSO_CALLED.forEach(name -> names.add(plain(name)));
        for (String code : WITHOUT) {
            Locale country = Locale.of("", code);
            names.add(plain(code));
            names.add(plain(country.getISO3Country()));
            LANGUAGES.forEach(language -> names.add(plain(country.getDisplayCountry(language))));
        }
        return Set.copyOf(names);
    }

    /** As any of its spellings: without case, accents, blanks, points, apostrophes and hyphens. */
    private static String plain(String country) {
        String letters = MARKS.matcher(Normalizer.normalize(country, Normalizer.Form.NFKD))
                .replaceAll("");
        String words = NO_LETTERS
                .matcher(letters.replaceAll("[.'\u2019]", "").replace("&", " and "))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return SAINT.matcher(words).replaceFirst("saint ").replace(" ", "");
    }
}
