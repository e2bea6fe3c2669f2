package com.stylesense.pipeline.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whom a product is for, in the five words the shop uses, and the other words that catalogues use for them. */
final class Genders {

    private static final List<String> USUAL = List.of("Men", "Women", "Boys", "Girls", "Unisex");
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("male", "Men"),
            Map.entry("m", "Men"),
            Map.entry("man", "Men"),
            Map.entry("mens", "Men"),
            Map.entry("female", "Women"),
            Map.entry("f", "Women"),
            Map.entry("w", "Women"),
            Map.entry("woman", "Women"),
            Map.entry("womens", "Women"),
            Map.entry("ladies", "Women"),
            Map.entry("menswear", "Men"),
            Map.entry("ladieswear", "Women"),
            Map.entry("womenswear", "Women"),
            Map.entry("baby/children", "Unisex"),
            Map.entry("boy", "Boys"),
            Map.entry("girl", "Girls"),
            Map.entry("all", "Unisex"),
            Map.entry("kids", "Unisex"),
            Map.entry("u", "Unisex"));

    private Genders() {}

    static Optional<String> meant(String written) {
        String lower = written.toLowerCase(Locale.ROOT).replace("'", "");
        return USUAL.stream()
                .filter(usual -> usual.equalsIgnoreCase(lower))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHERS.get(lower)));
    }
}
