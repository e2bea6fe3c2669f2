package com.stylesense.pipeline.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Brands learned from the titles of a whole catalogue. A title reads "brand, whom for, details, colour, type", so the
 * words before the one that says whom it is for name the brand, provided that other titles bear it out; spellings of
 * one brand are gathered under the most frequent.
 */
final class Brands {

    static final String UNBRANDED = "Unbranded";

    private static final int SUPPORT = 3;
    private static final int LONGEST_BRAND = 5;
    private static final int SHORTEST_GLUED = 6;
    private static final int SHORTEST_MISSPELT = 5;

    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
    private final Map<String, Integer> support = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final List<String> supported = new ArrayList<>();
    private final Map<String, List<List<String>>> titlesByFirstWord = new HashMap<>();

    /** Takes note of one product's title; call for all of them before asking for a brand. */
    void learn(String title, String gender) {
        List<String> words = new TitleWords(title).words();
        if (words.isEmpty()) {
            return;
        }
        titlesByFirstWord
                .computeIfAbsent(key(words.subList(0, 1)), unseen -> new ArrayList<>())
                .add(words);
        beforeGender(words, gender).ifPresent(prefix -> {
            String key = key(prefix);
            support.merge(key, 1, Integer::sum);
            spellings.computeIfAbsent(key, unseen -> new HashMap<>()).merge(written(prefix), 1, Integer::sum);
        });
        merged.clear();
    }

    String brandOf(String title, String gender) {
        if (merged.isEmpty()) {
            mergeMisspellings();
        }
        List<String> words = new TitleWords(title).words();
        Optional<List<String>> named = beforeGender(words, gender);
        return named.map(Brands::key)
                .filter(this::isSupported)
                .map(this::spelling)
                .or(() -> longestSupportedStart(words))
                .or(() -> gluedStart(words))
                .or(() -> named.filter(prefix -> !isOneOfManyLines(prefix))
                        .map(Brands::key)
                        .map(this::spelling))
                .orElseGet(() -> sharedStart(words));
    }

    /** Whether the title itself begins with the brand, in whatever capitals and signs. */
    static boolean isNamedIn(String title, String brand) {
        return brand.equals(UNBRANDED)
                || key(new TitleWords(title).words()).startsWith(key(new TitleWords(brand).words()));
    }

    /**
     * "Quechua Forclaz 100 Lady": many titles begin with the first word and few with the second, so it is the line's
     * name.
     */
    private boolean isOneOfManyLines(List<String> prefix) {
        return prefix.size() > 1
                && titlesByFirstWord
                                .getOrDefault(key(prefix.subList(0, 1)), List.of())
                                .size()
                        >= SUPPORT;
    }

    /** "Cobblerz Blue Women Flats" begins with a brand that other titles bear out, and a colour. */
    private Optional<String> longestSupportedStart(List<String> words) {
        for (int length = Math.min(LONGEST_BRAND, words.size()); length >= 1; length--) {
            String key = key(words.subList(0, length));
            if (isSupported(key)) {
                return Optional.of(spelling(key));
            }
        }
        return Optional.empty();
    }

    /** "Gini and JonyBoys Check Red Shirt": a space was forgotten. */
    private Optional<String> gluedStart(List<String> words) {
        String start = key(words);
        return supported.stream()
                .filter(key -> key.length() >= SHORTEST_GLUED && start.startsWith(key))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(this::spelling);
    }

    /** Without a word that says whom it is for: as far as all titles with the same first word agree. */
    private String sharedStart(List<String> words) {
        if (words.isEmpty()
                || TitleWords.isForAnyone(words.getFirst())
                || TitleWords.isColourOrType(words.getFirst())) {
            return UNBRANDED;
        }
        List<List<String>> kin = titlesByFirstWord.getOrDefault(key(words.subList(0, 1)), List.of());
        int length = 1;
        while (kin.size() >= SUPPORT
                && length < Math.min(LONGEST_BRAND, words.size() - 1)
                && allShareWord(kin, length, words.get(length))) {
            length++;
        }
        return spelling(key(words.subList(0, length)), written(words.subList(0, length)));
    }

    private static boolean allShareWord(List<List<String>> titles, int position, String word) {
        return !TitleWords.isForAnyone(word)
                && !TitleWords.isColourOrType(word)
                && titles.stream()
                        .allMatch(title ->
                                title.size() > position && title.get(position).equalsIgnoreCase(word));
    }

    private static Optional<List<String>> beforeGender(List<String> words, String gender) {
        for (int i = 1; i < words.size() && i <= LONGEST_BRAND; i++) {
            if (TitleWords.isForGender(words.get(i), gender)) {
                return Optional.of(words.subList(0, i));
            }
        }
        return Optional.empty();
    }

    private boolean isSupported(String key) {
        return support.getOrDefault(merged.getOrDefault(key, key), 0) >= SUPPORT;
    }

    private String spelling(String key) {
        return spelling(key, key);
    }

    private String spelling(String key, String otherwise) {
        return spellings.getOrDefault(merged.getOrDefault(key, key), Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private void mergeMisspellings() {
        List<Map.Entry<String, Integer>> usual = support.entrySet().stream()
                .filter(entry -> Rarity.isSlip(0, entry.getValue()))
                .toList();
        for (Map.Entry<String, Integer> rare : support.entrySet()) {
            String best = rare.getKey();
            int bestSupport = rare.getValue();
            for (Map.Entry<String, Integer> frequent : usual) {
                if (Rarity.isSlip(rare.getValue(), frequent.getValue())
                        && frequent.getValue() > bestSupport
                        && Math.max(rare.getKey().length(), frequent.getKey().length()) >= SHORTEST_MISSPELT
                        && maySlip(rare.getKey(), frequent.getKey())) {
                    best = frequent.getKey();
                    bestSupport = frequent.getValue();
                }
            }
            merged.put(rare.getKey(), best);
        }
        supported.clear();
        support.keySet().stream().filter(this::isSupported).forEach(supported::add);
    }

    /** Hardly anybody errs in the first letter, and numbers tell things apart. */
    private static boolean maySlip(String one, String other) {
        return one.charAt(0) == other.charAt(0)
                && one.replaceAll("[^0-9]", "").equals(other.replaceAll("[^0-9]", ""))
                && isOneSlipApart(one, other);
    }

    /** One letter more, fewer or different, or two neighbours swapped. */
    static boolean isOneSlipApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        String restOfShorter = shorter.substring(start);
        String restOfLonger = longer.substring(start);
        if (restOfLonger.isEmpty()) {
            return false;
        }
        if (shorter.length() < longer.length()) {
            return restOfShorter.equals(restOfLonger.substring(1));
        }
        boolean swapped = restOfShorter.length() >= 2
                && restOfShorter.charAt(0) == restOfLonger.charAt(1)
                && restOfShorter.charAt(1) == restOfLonger.charAt(0)
                && restOfShorter.substring(2).equals(restOfLonger.substring(2));
        return swapped || restOfShorter.substring(1).equals(restOfLonger.substring(1));
    }

    /** "Acme, Men Tee" and "Acme - Tee" are of Acme. */
    private static String written(List<String> words) {
        return String.join(" ", words).replaceFirst("(?<=.)[\\s,:;|\u2013\u2014-]+$", "");
    }

    /** Signs above and below letters are the vowels of Hindi, Thai and others. */
    private static boolean isPartOfAWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters and digits alone, lower case, without "and": what all spellings of a brand share. */
    private static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!lower.equals("and")) {
                lower.codePoints().filter(Brands::isPartOfAWord).forEach(key::appendCodePoint);
            }
        }
        return key.toString();
    }
}
