package com.stylesense.products.facets;

import com.stylesense.products.FacetField;
import com.stylesense.products.ProductCriteria;
import com.stylesense.products.TextQuery;
import com.stylesense.products.TextQuery.Exclusion;
import com.stylesense.products.facets.FacetTotals.Combination;
import com.stylesense.products.facets.FacetTotals.CombinationCount;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts what criteria select, and its facets: out of the current version of the totals, which are kept in memory, and one statement that
 * tells the version and what the totals cannot, all as of one moment. What was counted is kept for as long as that statement says the
 * same. For any number of threads.
 */
@Singleton
public class FacetCounter {

    private static final String FIELDS =
            Arrays.stream(FacetField.values()).map(FacetField::column).collect(Collectors.joining(", "));

    private static final String SAME_ATTRIBUTES = Arrays.stream(FacetField.values())
            .map(field -> "known." + field.column() + " = p." + field.column())
            .collect(Collectors.joining(" AND "));

    private static final String TOTALS = """
        SELECT edition, combination, price_band, products, in_stock FROM facet_edition LEFT JOIN facet_totals ON true""";

    private static final String COMBINATIONS = "SELECT id, " + FIELDS + " FROM facet_combinations";

    private static final String CHANGED =
            "SELECT 'changed' AS part, combination, price_band, products, in_stock FROM facet_changes";

    private static final String MATCHING =
            "SELECT 'matching', id, NULL, NULL, NULL FROM facet_combinations WHERE document @@ ?::tsquery";

    /** No join, for which the planner would reckon with eight attributes that have nothing to do with one another, and so with no rows. */
    private static final String COUNTED = "SELECT 'counted', (SELECT known.id FROM facet_combinations known WHERE "
            + SAME_ATTRIBUTES + "), NULL, count(*), NULL FROM products p WHERE %s GROUP BY 2";

    private static final String EXCLUDED = COUNTED.replace("count(*)", "-count(*)");

    /** A new version while one is read is rare; two in a row hardly happen. */
    private static final int MAX_ATTEMPTS = 10;

    private final Queries queries;
    private volatile FacetTotals current = new FacetTotals(new UUID(0, 0), List.of(), List.of());
    private final RecentCounts recent = new RecentCounts();

    FacetCounter(Queries queries) {
        this.queries = queries;
    }

    public FacetCounts count(ProductCriteria criteria) {
        FacetTotals totals = current;
        FacetDelta delta = readDelta(criteria);
        for (int attempt = 0; !delta.appliesTo(totals) && attempt < MAX_ATTEMPTS; attempt++) {
            totals = reload(delta);
            // Still of the same version, it only named combinations that were not known yet.
            if (!delta.appliesTo(totals)) {
                delta = readDelta(criteria);
            }
        }
        if (!delta.appliesTo(totals)) {
            throw new IllegalStateException(
                    "The facets' tables do not fit together: the edition moves on with each reading, "
                            + "or products were written past their triggers.");
        }
        return recent.count(totals, criteria.filter(), delta);
    }

    private FacetDelta readDelta(ProductCriteria criteria) {
        List<DeltaRow> rows = queries.list(delta(criteria), DeltaRow::of);
        List<CombinationCount> changes = new ArrayList<>();
        Set<Integer> matching = new HashSet<>();
        Map<Integer, Long> counted = new HashMap<>();
        for (DeltaRow row : rows) {
            switch (row.part()) {
                case "changed" ->
                    changes.add(new CombinationCount(
                            row.combination(),
                            Objects.requireNonNull(row.priceBand()),
                            (int) row.products(),
                            row.inStock()));
                case "matching" -> matching.add(row.combination());
                case "counted" -> counted.merge(row.combination(), row.products(), Long::sum);
                // The version's own row, when there is nothing to add to it.
                case null, default -> {}
            }
        }
        return new FacetDelta(rows.getFirst().version(), changes, criteria.text() == null ? null : matching, counted);
    }

    private record DeltaRow(
            UUID version,
            @Nullable String part,
            int combination,
            @Nullable BigDecimal priceBand,
            long products,
            int inStock) {

        static DeltaRow of(ResultSet row) throws SQLException {
            return new DeltaRow(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getInt(3),
                    row.getBigDecimal(4),
                    row.getLong(5),
                    row.getInt(6));
        }
    }

    /** The statement for what the totals cannot tell, whose plan tests look at. */
    public static Sql delta(ProductCriteria criteria) {
        return Sql.format(
                "SELECT edition, parts.* FROM facet_edition LEFT JOIN (%s) AS parts ON true",
                Sql.join(" UNION ALL ", parts(criteria)));
    }

    private static List<Sql> parts(ProductCriteria criteria) {
        List<Sql> parts = new ArrayList<>();
        parts.add(Sql.of(CHANGED));
        TextQuery text = criteria.text();
        PriceRange prices = PriceRange.of(criteria.filter());
        if (text != null) {
            parts.add(Sql.of(MATCHING, text.condition()));
            List<Sql> byNameAlone = criteria.textAndStock();
            byNameAlone.add(Sql.of("p.beyond @@ ?::tsquery", text.anyWord()));
            byNameAlone.add(Sql.of("NOT p.document @@ ?::tsquery", text.attributes()));
            byNameAlone.addAll(prices.wholeBands());
            parts.add(Sql.format(COUNTED, Sql.and(byNameAlone)));
            if (text.excluded() != null) {
                parts.add(Sql.format(EXCLUDED, Sql.and(excludedByNameAlone(criteria, text, text.excluded(), prices))));
            }
        }
        for (Sql cutBand : prices.cutBands()) {
            List<Sql> inThisBand = criteria.textAndStock();
            inThisBand.add(cutBand);
            parts.add(Sql.format(COUNTED, Sql.and(inThisBand)));
        }
        return parts;
    }

    /** Products of combinations that count as a whole whose names hold what must not be there. */
    private static List<Sql> excludedByNameAlone(
            ProductCriteria criteria, TextQuery text, Exclusion excluded, PriceRange prices) {
        List<Sql> conditions = criteria.stock();
        conditions.add(Sql.of("p.beyond @@ ?::tsquery", excluded.anyPart()));
        conditions.add(Sql.of("p.document @@ ?::tsquery", excluded.anyWord()));
        conditions.add(
                Sql.of("p.document @@ ?::tsquery", "(" + text.attributes() + ") & !(" + excluded.attributes() + ")"));
        conditions.addAll(prices.wholeBands());
        return conditions;
    }

    /** Whoever waited for another's loading takes what that one loaded, if it is what it needs. */
    private synchronized FacetTotals reload(FacetDelta wanted) {
        if (!wanted.appliesTo(current)) {
            current = load();
        }
        return current;
    }

    private FacetTotals load() {
        List<VersionedCount> totals = queries.list(TOTALS, VersionedCount::of);
        // After the totals, as combinations are only ever added: each that the totals name is among them.
        List<Combination> combinations = queries.list(COMBINATIONS, FacetCounter::combination);
        return new FacetTotals(
                totals.getFirst().version(),
                combinations,
                totals.stream()
                        .map(VersionedCount::count)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Combination combination(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            values.add(row.getString(field.ordinal() + 2));
        }
        return new Combination(row.getInt(1), values);
    }

    /** @param count null in the only row of a version that has no totals */
    private record VersionedCount(UUID version, @Nullable CombinationCount count) {

        static VersionedCount of(ResultSet row) throws SQLException {
            return new VersionedCount(
                    row.getObject(1, UUID.class),
                    row.getObject(2) == null
                            ? null
                            : new CombinationCount(row.getInt(2), row.getBigDecimal(3), row.getInt(4), row.getInt(5)));
        }
    }
}
