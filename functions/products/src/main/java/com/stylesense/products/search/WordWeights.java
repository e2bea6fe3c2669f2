package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.List;

/** How much a word matters to a search: what kind of thing is meant most, then its brand, then the rest. */
@Singleton
class WordWeights {

    private static final String WEIGHTS = """
        SELECT coalesce((SELECT max(CASE field WHEN 'brand' THEN 1 ELSE 2 END) FROM facet_values
                         WHERE document @@ meaning::tsquery), 0)
        FROM unnest(?::text[]) WITH ORDINALITY AS words (meaning, place) ORDER BY place""";

    private final Queries queries;

    WordWeights(Queries queries) {
        this.queries = queries;
    }

    /** The index of the word to let go of first; among equals the last, since people name what matters first. */
    int least(List<Word> words) {
        List<Integer> weights = queries.list(WEIGHTS, row -> row.getInt(1), (Object)
                words.stream().map(Word::meanings).toArray(String[]::new));
        int least = 0;
        for (int index = 1; index < weights.size(); index++) {
            if (weights.get(index) <= weights.get(least)) {
                least = index;
            }
        }
        return least;
    }
}
