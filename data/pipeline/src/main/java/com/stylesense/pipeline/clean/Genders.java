package com.stylesense.pipeline.clean;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a product is for, in the five words the shop uses, and the other words that catalogues use for them. */
final class Genders {

    private static final String UNISEX = "Unisex";
    private static final String CHILD = "child";
    private static final String ANYONE = "anyone";
    private static final Map<String, String> LETTERS = Map.of("m", "Men", "f", "Women", "w", "Women", "u", UNISEX);
    private static final Set<String> BETWEEN =
            Set.of("and", "und", "et", "y", "e", "en", "for", "the", "für", "pour", "para");
    private static final Map<String, String> WORDS = Trade.table("genders.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("whom")));

    private Genders() {}

    /** Of a text that says nothing else: Ladies, Men/Women, boy's, Baby Girls. */
    static Optional<String> meant(String written) {
        String letter = LETTERS.get(written.toLowerCase(Locale.ROOT));
        List<String> words = words(written);
        boolean alone = words.stream().allMatch(word -> WORDS.containsKey(word) || BETWEEN.contains(word));
        return letter != null ? Optional.of(letter) : alone ? of(words, ANYONE) : Optional.empty();
    }

    /** Those of a product's tags that say whom it is for and nothing else. */
    static Stream<String> among(String... tags) {
        return Arrays.stream(tags).filter(tag -> meant(tag.strip()).isPresent());
    }

    /** Of texts that say other things as well: "Women's Clothing", "Dresses". Whole departments are called All. */
    static Optional<String> within(List<String> texts) {
        return of(texts.stream().flatMap(text -> words(text).stream()).toList(), CHILD);
    }

    /** Whether texts that name several may mean this one: Men of "Men & Women", Girls of "Kids", nobody of "Unisex". */
    static boolean leavesOpen(List<String> texts, String gender) {
        Set<String> said = texts.stream()
                .flatMap(text -> words(text).stream())
                .map(word -> WORDS.getOrDefault(word, ""))
                .collect(Collectors.toSet());
        boolean ofChildren = said.contains(CHILD) && (gender.equals("Boys") || gender.equals("Girls"));
        return within(texts).filter(UNISEX::equals).isPresent() && (said.contains(gender) || ofChildren);
    }

    /** What a text says beside: Dresses of "Women's Dresses", nothing of "Women". */
    static String without(String text) {
        if (meant(text).isPresent()) {
            return "";
        }
        String[] tokens = text.strip().split("\\s+");
        List<String> rest = Arrays.stream(tokens)
                .filter(token ->
                        words(token).isEmpty() || !words(token).stream().allMatch(Genders::tellsWhom))
                .collect(Collectors.toList());
        if (rest.size() == tokens.length) {
            return text;
        }
        while (!rest.isEmpty() && isBetween(rest.getFirst())) {
            rest.removeFirst();
        }
        while (!rest.isEmpty() && isBetween(rest.getLast())) {
            rest.removeLast();
        }
        return String.join(" ", rest);
    }

    private static boolean tellsWhom(String word) {
        return !WORDS.getOrDefault(word, ANYONE).equals(ANYONE);
    }

    private static boolean isBetween(String token) {
        return words(token).stream().allMatch(BETWEEN::contains);
    }

    /** @param least what the words must say at least: that it is for children, or for anyone */
    private static Optional<String> of(List<String> words, String least) {
        Set<String> said = words.stream()
                .map(word -> WORDS.getOrDefault(word, ""))
                .filter(whom -> !whom.isEmpty())
                .collect(Collectors.toSet());
        boolean child = said.remove(CHILD);
        boolean anyone = said.remove(ANYONE) && least.equals(ANYONE);
        if (said.isEmpty()) {
            return child || anyone ? Optional.of(UNISEX) : Optional.empty();
        }
        String whom = said.size() == 1 ? said.iterator().next() : UNISEX;
        return Optional.of(child ? ofChild(whom) : whom);
    }

    /** The shop's word for children, where grown-ups and children are told apart by something else than the gender. */
    static String ofChild(String gender) {
        return switch (gender) {
            case "Men" -> "Boys";
            case "Women" -> "Girls";
            default -> gender;
        };
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019`\u00B4]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
