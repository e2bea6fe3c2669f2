package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Colours of one search. The catalogue names one colour a thing: where none has them all, "red and white" means either. */
@Singleton
class ColourWords {

    private static final String COLOURS = """
        WITH colours AS MATERIALIZED (
            SELECT search_vector(base_colour, '') AS document FROM (SELECT DISTINCT base_colour FROM facet_combinations) AS named)
        SELECT EXISTS (SELECT FROM colours WHERE document @@ meaning::tsquery)
        FROM unnest(?::text[]) WITH ORDINALITY AS words (meaning, place) ORDER BY place""";

    private final Queries queries;

    ColourWords(Queries queries) {
        this.queries = queries;
    }

    /**
     * The words with all colours as one, in the place of the first; as they are where there is one colour at most.
     *
     * @param words all known
     */
    List<Word> anyOf(List<Word> words) {
        List<Boolean> colours = queries.list(COLOURS, row -> row.getBoolean(1), Word.array(words, Word::meanings));
        List<Word> coloured = IntStream.range(0, words.size())
                .filter(colours::get)
                .mapToObj(words::get)
                .toList();
        if (coloured.size() < 2) {
            return words;
        }
        List<Word> merged = new ArrayList<>(words);
        merged.set(words.indexOf(coloured.getFirst()), Word.either(coloured));
        merged.removeAll(coloured);
        return merged;
    }
}
