package com.stylesense.recommender.catalogue;

import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The catalogue grouped by what strategies score alike, each group in the order in which its products' scores fall, equal
 * ones by id. Score the groups' heads and merge, and the top of the catalogue comes out without touching the rest.
 */
public final class CatalogueIndex {

    private final Grouping byKind;
    private final Grouping byAttributes;
    private final int[] firstAttributesOfKind;
    private final Grouping bySeason;
    private final Grouping byArticleType;
    private final Grouping byArrival;
    private final Grouping byRating;
    private final Grouping byRatingAndSubCategory;

    CatalogueIndex(CatalogueSnapshot catalogue) {
        int types = catalogue.articleType().size();
        int colours = catalogue.baseColour().size();
        int subCategories = catalogue.subCategory().size();

        // Not of Comparator.comparing's, whose lambdas are serializable: the JVM makes such a class anew at each start.
        Comparator<Integer> bestRated =
                (one, other) -> Integer.compare(catalogue.ratingHundredths(other), catalogue.ratingHundredths(one));
        int[] byBestRating = ranked(catalogue, bestRated);
        IntToLongFunction kind = row -> (long) catalogue.subCategoryCode(row) * types + catalogue.articleTypeCode(row);
        byKind = Grouping.of(byBestRating, kind);
        byAttributes =
                Grouping.of(byKind.rows(), row -> kind.applyAsLong(row) * colours + catalogue.baseColourCode(row));
        firstAttributesOfKind = firstAttributesOfKind();
        bySeason = Grouping.of(
                byBestRating,
                row -> ((long) catalogue.seasonCode(row) * subCategories + catalogue.subCategoryCode(row)) * types
                        + catalogue.articleTypeCode(row));
        byArticleType = Grouping.of(byBestRating, catalogue::articleTypeCode);

        double[] freshness = IntStream.range(0, catalogue.size())
                .mapToDouble(row -> freshness(catalogue, row))
                .toArray();
        byArrival = Grouping.of(
                ranked(catalogue, (one, other) -> Double.compare(freshness[other], freshness[one])),
                catalogue::subCategoryCode);

        int[] byBestRatingThenPrice = ranked(catalogue, (one, other) -> {
            int rated = bestRated.compare(one, other);
            return rated != 0 ? rated : Double.compare(catalogue.price(one), catalogue.price(other));
        });
        byRating = Grouping.of(byBestRatingThenPrice, catalogue::ratingHundredths);
        byRatingAndSubCategory = Grouping.of(
                byBestRatingThenPrice,
                row -> (long) catalogue.ratingHundredths(row) * subCategories + catalogue.subCategoryCode(row));
    }

    /** Rows in the comparator's order; those that it finds equal by id, since the sort is stable. */
    private static int[] ranked(CatalogueSnapshot catalogue, Comparator<Integer> order) {
        return IntStream.range(0, catalogue.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The attributes of one kind are numbered side by side, as they were met in its rows. */
    private int[] firstAttributesOfKind() {
        int[] firsts = new int[byKind.groups() + 1];
        int group = 0;
        for (int kind = 0; kind < byKind.groups(); kind++) {
            firsts[kind] = group;
            while (group < byAttributes.groups() && byAttributes.start(group) < byKind.end(kind)) {
                group++;
            }
        }
        firsts[byKind.groups()] = group;
        return firsts;
    }

    /** The part of a new arrival's score that is the same for every shopper. */
    private static double freshness(CatalogueSnapshot catalogue, int row) {
        return 1.8 * catalogue.yearNorm(row) + 0.8 * catalogue.idNorm(row) + 0.6 * catalogue.rating(row) / 5;
    }

    /** Sub-category × article type, best rated first. */
    public Grouping byKind() {
        return byKind;
    }

    /** The first of a kind's groups in {@link #byAttributes}; they end where the next kind's begin. */
    public int firstAttributesOfKind(int kind) {
        return firstAttributesOfKind[kind];
    }

    /** Sub-category × article type × base colour, best rated first. */
    public Grouping byAttributes() {
        return byAttributes;
    }

    /** Season × sub-category × article type, best rated first. */
    public Grouping bySeason() {
        return bySeason;
    }

    /** Article type, best rated first. */
    public Grouping byArticleType() {
        return byArticleType;
    }

    /** Sub-category, by year, id and rating weighed as a new arrival's score weighs them. */
    public Grouping byArrival() {
        return byArrival;
    }

    /** One group a distinct rating, highest first; inside by price ascending. */
    public Grouping byRating() {
        return byRating;
    }

    /** One group a distinct rating and sub-category, highest rating first; inside by price ascending. */
    public Grouping byRatingAndSubCategory() {
        return byRatingAndSubCategory;
    }
}
