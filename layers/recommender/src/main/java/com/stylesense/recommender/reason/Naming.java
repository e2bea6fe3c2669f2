package com.stylesense.recommender.reason;

import com.stylesense.recommender.catalogue.Attribute;
import java.util.Locale;
import java.util.Map;

/** What a catalogue's values are called in a sentence: "dresses", "topwear", "shoes", "navy blue". */
public final class Naming {

    /** Names that no rule makes of the value. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "tshirts", "T-shirts",
            "lips", "lip make-up",
            "nails", "nail polish",
            "nail polish", "nail polish",
            "lip gloss", "lip gloss",
            "multi", "many colours",
            "", "other things");

    private Naming() {}

    /** Several of them, for after "you buy" or "are". */
    public static String several(Attribute attribute, String value) {
        return switch (attribute) {
            case SUB_CATEGORY, ARTICLE_TYPE -> several(value);
            case BASE_COLOUR -> IRREGULAR.getOrDefault(lowerCase(value), lowerCase(value));
        };
    }

    /** Several products of a kind: a value may stand in the singular, in the plural, or have none, as "topwear". */
    public static String several(String kind) {
        String name = lowerCase(kind);
        String known = IRREGULAR.get(name);
        if (known != null) {
            return known;
        }
        boolean isPlural = name.endsWith("s") && !name.endsWith("ss");
        boolean hasNoPlural = name.endsWith("wear") || name.endsWith("ing") || name.endsWith("jewellery");
        return isPlural || hasNoPlural ? name : plural(name);
    }

    private static String plural(String singular) {
        if (singular.matches(".*(s|x|z|ch|sh)")) {
            return singular + "es";
        }
        return singular.matches(".*[^aeiou]y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }

    private static String lowerCase(String value) {
        return value.strip().toLowerCase(Locale.ENGLISH);
    }
}
