package com.stylesense.products.search;

import com.stylesense.products.TextQuery.Word;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words of one search that nothing has together. The catalogue names one colour, one brand and one kind a thing: where none has them all, "red
 * and white dress" means either, as do "nike or puma" and, where the search says so, "skirts and leggings".
 */
@Singleton
class AlternativeWords {

    /** A word that is of several of these is of the first: "red" of Red Tape is a colour, and "men" of Mr. Men is whom a thing is for. */
    private static final String NAMED = """
        WITH named AS MATERIALIZED (
            SELECT 0 AS place, search_vector(gender, '') AS document FROM (SELECT DISTINCT gender FROM facet_combinations) AS genders
            UNION ALL SELECT 1, search_vector(base_colour, '') FROM (SELECT DISTINCT base_colour FROM facet_combinations) AS colours
            UNION ALL SELECT 2, document FROM facet_values WHERE field = 'article_type' OR field = 'sub_category'
            UNION ALL SELECT 3, document FROM facet_values WHERE field = 'brand')
        SELECT coalesce((SELECT min(named.place) FROM named WHERE document @@ meaning::tsquery), 0)
        FROM unnest(?::text[]) WITH ORDINALITY AS words (meaning, place) ORDER BY place""";

    private static final int COLOUR = 1;
    private static final int KIND = 2;
    private static final int BRAND = 3;

    private static final Pattern CONNECTED = Pattern.compile("[,/&+]|\\b(?:or|and)\\b", Pattern.CASE_INSENSITIVE);

    private final Queries queries;

    AlternativeWords(Queries queries) {
        this.queries = queries;
    }

    /**
     * The words with those of one field as one, in the place of the first; as they are where no field has several. Kinds only where nothing
     * else is connected in the phrase: in "casual shoes" both words are of one.
     *
     * @param words all known
     */
    List<Word> in(List<Word> words, String phrase) {
        List<Integer> fields = queries.list(NAMED, row -> row.getInt(1), Word.array(words, Word::meanings));
        List<Word> merged = merge(merge(words, words, fields, COLOUR), words, fields, BRAND);
        return merged.equals(words) && CONNECTED.matcher(phrase).find() ? merge(words, words, fields, KIND) : merged;
    }

    private static List<Word> merge(List<Word> merged, List<Word> words, List<Integer> fields, int field) {
        List<Word> alternatives = IntStream.range(0, words.size())
                .filter(index -> fields.get(index) == field)
                .mapToObj(words::get)
                .toList();
        if (alternatives.size() < 2) {
            return merged;
        }
        List<Word> result = new ArrayList<>(merged);
        result.set(merged.indexOf(alternatives.getFirst()), Word.either(alternatives));
        result.removeAll(alternatives);
        return result;
    }
}
