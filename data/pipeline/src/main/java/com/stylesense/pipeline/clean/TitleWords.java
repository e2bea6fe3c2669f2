package com.stylesense.pipeline.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words of a product title say about the product: whom it is for, its colour, its type. */
final class TitleWords {

    private static final int LONGEST_NAME = 3;
    private static final Map<String, String> GENDER_BY_WORD = Map.ofEntries(
            Map.entry("men", "Men"),
            Map.entry("man", "Men"),
            Map.entry("gent", "Men"),
            Map.entry("women", "Women"),
            Map.entry("woman", "Women"),
            Map.entry("lady", "Women"),
            Map.entry("ladie", "Women"),
            Map.entry("boy", "Boys"),
            Map.entry("girl", "Girls"),
            Map.entry("unisex", "Unisex"));
    /** In "Dress, red" and "Tee (blue)" the signs belong to no word. */
    private static final Pattern SIGNS = Pattern.compile("^[(\\[]+|[,;:.!?)\\]]+$");

    private static final List<String> CHILD_WORDS = List.of("kid", "infant", "teen", "baby", "toddler", "junior");

    private final List<String> words;

    TitleWords(String title) {
        this.words = title.isBlank() ? List.of() : Arrays.asList(title.split(" "));
    }

    List<String> words() {
        return words;
    }

    Optional<String> gender() {
        return words.stream()
                .flatMap(word -> parts(word).map(GENDER_BY_WORD::get))
                .filter(found -> found != null)
                .findFirst();
    }

    Optional<String> colour() {
        return named(Trade::colour);
    }

    Optional<String> articleType() {
        return named(Trade::typeNamedBy);
    }

    /** Does the word say that the product is for {@code gender}? Children's words go for boys and girls alike. */
    static boolean isForGender(String word, String gender) {
        boolean forChildren = gender.equals("Boys") || gender.equals("Girls");
        return parts(word).anyMatch(part -> {
            String meant = GENDER_BY_WORD.get(part);
            return gender.equals(meant)
                    || "Unisex".equals(meant)
                    || (gender.equals("Unisex") && meant != null)
                    || (CHILD_WORDS.contains(part) && (forChildren || gender.equals("Unisex")));
        });
    }

    static boolean isForAnyone(String word) {
        return parts(word).anyMatch(part -> GENDER_BY_WORD.containsKey(part) || CHILD_WORDS.contains(part));
    }

    static boolean isColourOrType(String word) {
        return Trade.colour(word).isPresent()
                || Trade.typeNamedBy(word.toLowerCase(Locale.ROOT)).isPresent();
    }

    /**
     * The longest run of words, latest first (titles end with what the thing is), that {@code known} has a name for.
     */
    private Optional<String> named(Function<String, Optional<String>> known) {
        List<String> bare = words.stream()
                .map(word -> SIGNS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT))
                .toList();
        for (int length = LONGEST_NAME; length >= 1; length--) {
            for (int from = bare.size() - length; from >= 0; from--) {
                String run = String.join(" ", bare.subList(from, from + length));
                Optional<String> name = known.apply(run);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** "Girl's" and "Kids-Boys" without apostrophes, plural and hyphen. */
    private static Stream<String> parts(String word) {
        return Arrays.stream(word.toLowerCase(Locale.ROOT).replace("'", "").split("-"))
                .map(part -> part.replaceAll("s+$", ""));
    }
}
