package com.stylesense.products;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words that are searched for, as texts of PostgreSQL's {@code tsquery}.
 *
 * @param query      what a product's document must match
 * @param attributes the same, but only where an attribute says it: then every product of that combination matches
 * @param anyWord    matched by whatever holds any of the words, or one of two that a word stands for together
 * @param asTyped    the words themselves, where an attribute says what they mean; null where the catalogue has none of them
 * @param excluded   what it must not match; null where nothing is excluded
 */
public record TextQuery(
        String query,
        String attributes,
        String anyWord,
        @Nullable String asTyped,
        @Nullable Exclusion excluded) {

    /**
     * @param anyWord    matched by whatever holds any of the words
     * @param attributes the same, but only where an attribute says it
     */
    public record Exclusion(String anyWord, String attributes) {

        /** Matched by whatever holds one of two words that an excluded one stands for together. */
        public String anyPart() {
            return either(anyWord);
        }
    }

    /**
     * What one typed word may stand for.
     *
     * @param typed      as the shopper typed it, without accents and the like
     * @param meanings   alternatives, as a text query; null where it means nothing to this catalogue
     * @param attributes the same, but only where an attribute says it
     * @param guessed    taken for a typo of another word
     * @param filler     says nothing of a thing, such as "best"
     * @param asTyped    the word itself, as a text query; null where no product has it
     */
    public record Word(
            String typed,
            @Nullable String meanings,
            @Nullable String attributes,
            boolean guessed,
            boolean filler,
            @Nullable String asTyped) {

        /** One that stands for whatever any of these does. */
        public static Word either(List<Word> words) {
            return new Word(
                    words.stream().map(Word::typed).collect(Collectors.joining(" or ")),
                    any(words, Word::meanings),
                    any(words, Word::attributes),
                    words.stream().allMatch(Word::guessed),
                    false,
                    null);
        }

        /** The same, but only where an attribute says it. */
        public Word byAttributes() {
            return new Word(typed, attributes, attributes, guessed, filler, asTyped);
        }

        /** One part of each, as a statement's parameter. */
        public static Object array(List<Word> words, Function<Word, @Nullable String> part) {
            return words.stream().map(part).toArray(String[]::new);
        }

        public boolean isKnown() {
            return meanings != null;
        }
    }

    /**
     * Requires every word.
     *
     * @param words at least one, all known
     */
    public static TextQuery of(List<Word> words) {
        List<Word> literal =
                words.stream().filter(word -> word.asTyped() != null).toList();
        return new TextQuery(
                all(words, Word::meanings),
                all(words, Word::attributes),
                either(any(words, Word::meanings)),
                literal.isEmpty() ? null : all(literal, Word::asTyped) + " & " + all(words, Word::attributes),
                null);
    }

    /** Matched by everything, as no document holds what must not be there. */
    public static TextQuery everything() {
        String nothing = "' '";
        return new TextQuery("!" + nothing, "!" + nothing, nothing, null, null);
    }

    /** @param words none of which may be there; those that mean nothing to this catalogue are overlooked */
    public TextQuery without(List<Word> words) {
        List<Word> known = words.stream().filter(Word::isKnown).toList();
        return known.isEmpty()
                ? this
                : new TextQuery(
                        query,
                        attributes,
                        anyWord,
                        asTyped,
                        new Exclusion(any(known, Word::meanings), any(known, Word::attributes)));
    }

    /** What a product's document must match, and that it does not match what is excluded. */
    public String condition() {
        return excluded == null ? query : query + " & !(" + excluded.anyWord() + ")";
    }

    private static String either(String query) {
        return query.replace(" & ", " | ");
    }

    private static String any(List<Word> words, Function<Word, @Nullable String> part) {
        return words.stream().map(part).collect(Collectors.joining(" | "));
    }

    private static String all(List<Word> words, Function<Word, String> part) {
        return words.stream().map(word -> "(" + part.apply(word) + ")").collect(Collectors.joining(" & "));
    }
}
