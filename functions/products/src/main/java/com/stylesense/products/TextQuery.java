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
 * @param anyWord    matched by whatever holds any of the words
 */
public record TextQuery(String query, String attributes, String anyWord) {

    /**
     * What one typed word may stand for.
     *
     * @param typed      as the shopper typed it, without accents and the like
     * @param meanings   alternatives, as a text query; null where it means nothing to this catalogue
     * @param attributes the same, but only where an attribute says it
     */
    public record Word(
            String typed,
            @Nullable String meanings,
            @Nullable String attributes) {

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
        return new TextQuery(
                all(words, Word::meanings),
                all(words, Word::attributes),
                words.stream().map(Word::meanings).collect(Collectors.joining(" | ")));
    }

    private static String all(List<Word> words, Function<Word, String> part) {
        return words.stream().map(word -> "(" + part.apply(word) + ")").collect(Collectors.joining(" & "));
    }
}
