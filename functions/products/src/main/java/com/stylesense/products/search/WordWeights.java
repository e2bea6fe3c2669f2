package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * How much a word matters to a search: what kind of thing is meant most, then its brand, then its colour and whom it is for, then the rest,
 * and of that least what was only taken for a typo.
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

    private static final int GUESSED = -1;

    private final Queries queries;

    WordWeights(Queries queries) {
        this.queries = queries;
    }

    /** The index of the word to let go of first; among equals the last, since people name what matters first. */
    int least(List<Word> words) {
        List<Integer> weights = queries.list(
                WEIGHTS, row -> row.getInt(1), Word.array(words, Word::meanings), Word.array(words, Word::attributes));
        int least = 0;
        int lowest = Integer.MAX_VALUE;
        for (int index = 0; index < weights.size(); index++) {
            int weight = weights.get(index) == 0 && words.get(index).guessed() ? GUESSED : weights.get(index);
            if (weight <= lowest) {
                least = index;
                lowest = weight;
            }
        }
        return least;
    }
}
