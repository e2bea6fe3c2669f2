package com.stylesense.recommender.model;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Column;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.RowOrder;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * What all requests share of the model that the last refresh stored, by the rows of a catalogue: its weights, what it says of each product
 * alone, and the rows by what tells them apart. Neighbours are not here: a request loads those of its shopper's products. Immutable.
 */
public final class ServedModel {

    private final long version;
    private final Weights weights;
    private final double[] popularities;
    private final double[] repeats;
    private final BitSet replenished;
    private final Grouping kinds;
    private final Grouping groups;
    private final int[] firstGroupOfKind;

    /**
     * @param version      of the refresh that stored it
     * @param popularities by row, as the repeats; 0 for a product that the model does not know
     * @param replenished  the rows that are bought again as a rule
     */
    public ServedModel(
            long version,
            Weights weights,
            CatalogueSnapshot catalogue,
            double[] popularities,
            double[] repeats,
            BitSet replenished) {
        this.version = version;
        this.weights = weights;
        this.popularities = popularities;
        this.repeats = repeats;
        this.replenished = replenished;
        int types = catalogue.articleType().size();
        Column department = catalogue.column(FilterField.GENDER);
        Column brand = catalogue.column(FilterField.BRAND);
        int brands = brand.values().size();
        IntToLongFunction kind = row -> (long) department.code(row) * types + catalogue.articleTypeCode(row);
        kinds = Grouping.of(catalogue, RowOrder.descending(catalogue, popularities), kind);
        groups = Grouping.of(catalogue, kinds.rows(), row -> kind.applyAsLong(row) * brands + brand.code(row));
        firstGroupOfKind = groups.firstsWithin(kinds);
    }

    /** Of a shop where nothing was learned yet. */
    public static ServedModel untrained(CatalogueSnapshot catalogue) {
        return new ServedModel(
                0,
                Weights.standard(),
                catalogue,
                new double[catalogue.size()],
                new double[catalogue.size()],
                new BitSet());
    }

    public long version() {
        return version;
    }

    public Weights weights() {
        return weights;
    }

    public double popularity(int row) {
        return popularities[row];
    }

    /** What having had to do with the product says for buying it. */
    public double repeat(int row) {
        return repeats[row];
    }

    /** Whether the product is bought again as a rule. */
    public boolean isReplenished(int row) {
        return replenished.get(row);
    }

    /** Department × article type, most popular first. */
    public Grouping kinds() {
        return kinds;
    }

    /** Department × article type × brand, most popular first; the groups of one kind stand side by side. */
    public Grouping groups() {
        return groups;
    }

    /** Where a kind's groups begin; they end where the next kind's begin. */
    public int firstGroupOfKind(int kind) {
        return firstGroupOfKind[kind];
    }

    public double mostPopularity() {
        return kinds.groups() == 0 ? 0 : popularities[kinds.firstRow(0)];
    }
}
