package com.stylesense.recommender.catalogue;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Orders of a catalogue's rows that several strategies start from; rows that an order finds equal stand by id. */
public final class RowOrder {

    /** Best rated first. */
    public static final CatalogueIndex<int[]> BEST_RATED =
            new CatalogueIndex<>(catalogue -> sorted(catalogue, byRating(catalogue)));

    public static final CatalogueIndex<int[]> CHEAPEST =
            new CatalogueIndex<>(catalogue -> sorted(catalogue, Comparator.comparingDouble(catalogue::price)));

    /** Best rated first, equal ones by price ascending. */
    public static final CatalogueIndex<int[]> BEST_RATED_THEN_CHEAPEST = new CatalogueIndex<>(catalogue ->
            sorted(catalogue, byRating(catalogue).thenComparing(Comparator.comparingDouble(catalogue::price))));

    /** Article types, each best rated first. */
    public static final CatalogueIndex<Grouping> BY_ARTICLE_TYPE = new CatalogueIndex<>(
            catalogue -> Grouping.of(catalogue, catalogue.index(BEST_RATED), catalogue::articleTypeCode));

    private RowOrder() {}

    /** All rows by a number that falls. */
    public static int[] descending(CatalogueSnapshot catalogue, double[] numberOfRow) {
        return sorted(catalogue, (one, other) -> Double.compare(numberOfRow[other], numberOfRow[one]));
    }

    private static Comparator<Integer> byRating(CatalogueSnapshot catalogue) {
        return Comparator.<Integer>comparingInt(catalogue::ratingHundredths).reversed();
    }

    /** The sort is stable and rows ascend by id. */
    private static int[] sorted(CatalogueSnapshot catalogue, Comparator<Integer> order) {
        return IntStream.range(0, catalogue.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
