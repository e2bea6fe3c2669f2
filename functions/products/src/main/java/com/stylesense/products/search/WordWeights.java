package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much a word matters to a search: what kind of thing is meant most, then its brand, then its colour and whom it is for, then the rest,
 * and of that least what was only taken for a typo, and figures, which say an age or a size more often than the brand that has them.
 */
@Singleton
class WordWeights {

    private static final String WEIGHTS = """
        SELECT CASE
            WHEN EXISTS (SELECT FROM facet_values WHERE field <> 'brand' AND document @@ meaning::tsquery) THEN 3
            WHEN EXISTS (SELECT FROM facet_values WHERE field = 'brand' AND document @@ meaning::tsquery) THEN 2
            WHEN EXISTS (SELECT FROM facet_combinations WHERE document @@ attribute::tsquery) THEN 1
            ELSE 0 END
        FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS words (meaning, attribute, place) ORDER BY place""";

    private static final int KIND = 3;
    private static final int LEAST = -1;
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    /** Each is a count over the catalogue. */
    private static final int MOST_ALONE = 4;

    private final Queries queries;

    WordWeights(Queries queries) {
        this.queries = queries;
    }

    /**
     * What to ask for in turn where all words find nothing: one word less, then ever fewer, without those that matter least; among equals
     * the last goes first, since people name what matters first. The only kind of thing that is named stays longest.
     *
     * @param most words that are let go of
     */
    List<List<Word>> fewer(List<Word> words, int most) {
        List<Integer> weights = weights(words);
        List<Integer> leastFirst = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(weights::get).thenComparing(Comparator.reverseOrder()))
                .toList();
        boolean severalKinds = weights.stream().filter(weight -> weight == KIND).count() > 1;
        Stream<List<Word>> one = leastFirst.stream()
                .filter(index -> severalKinds || weights.get(index) < KIND)
                .limit(most > 0 && words.size() > 1 ? MOST_ALONE : 0)
                .map(index -> without(words, List.of(index)));
        Stream<List<Word>> several = IntStream.rangeClosed(2, Math.min(most, words.size() - 1))
                .mapToObj(count -> without(words, leastFirst.subList(0, count)));
        return Stream.concat(one, several).toList();
    }

    private List<Integer> weights(List<Word> words) {
        List<Integer> said = queries.list(
                WEIGHTS, row -> row.getInt(1), Word.array(words, Word::meanings), Word.array(words, Word::attributes));
        return IntStream.range(0, words.size())
                .mapToObj(index -> saysLittle(words.get(index), said.get(index)) ? LEAST : said.get(index))
                .toList();
    }

    private static boolean saysLittle(Word word, int weight) {
        return weight == 0 && word.guessed()
                || weight < KIND && FIGURES.matcher(word.typed()).matches();
    }

    private static List<Word> without(List<Word> words, List<Integer> indices) {
        return IntStream.range(0, words.size())
                .filter(index -> !indices.contains(index))
                .mapToObj(words::get)
                .toList();
    }
}
