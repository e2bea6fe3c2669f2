package com.stylesense.products;

import com.stylesense.products.FacetTotals.Combination;
import com.stylesense.products.FacetTotals.Tally;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGStatement;

/**
 * Counts a selection and its facets: out of the totals of the current edition, which are kept in memory, and one statement that
 * tells the edition and what the totals cannot, all as of one moment.
 */
@Singleton
class FacetQuery {

    private static final String SAME_ATTRIBUTES = Arrays.stream(FacetField.values())
            .map(field -> "known." + field.column() + " = p." + field.column())
            .collect(Collectors.joining(" AND "));

    private static final String COMBINATIONS = "SELECT id, "
            + Arrays.stream(FacetField.values()).map(FacetField::column).collect(Collectors.joining(", "))
            + " FROM facet_combinations";

    private static final String CHANGED =
            "SELECT 'changed' AS part, combination, price_band, products, in_stock FROM facet_changes";

    private static final String MATCHING =
            "SELECT 'matching', id, NULL, NULL, NULL FROM facet_combinations WHERE document @@ ?::tsquery";

    /** No join, for which the planner would reckon with eight attributes that have nothing to do with one another, and so with no rows. */
    private static final String COUNTED = "SELECT 'counted', (SELECT known.id FROM facet_combinations known WHERE "
            + SAME_ATTRIBUTES + "), NULL, count(*), NULL FROM products p WHERE %s GROUP BY 2";

    /** A new edition while one is read is rare; two in a row hardly happen. */
    private static final int ATTEMPTS = 10;

    private final JdbcOperations database;
    private volatile FacetTotals current = new FacetTotals(new UUID(0, 0), List.of(), List.of());

    FacetQuery(JdbcOperations database) {
        this.database = database;
    }

    FacetCounts count(Selection selection) {
        FacetTotals totals = current;
        FacetAnswer answer = ask(selection);
        for (int attempt = 0; !answer.belongsTo(totals) && attempt < ATTEMPTS; attempt++) {
            totals = load(answer);
            // Still of the same edition, it only named combinations that were not known yet.
            if (!answer.belongsTo(totals)) {
                answer = ask(selection);
            }
        }
        if (!answer.belongsTo(totals)) {
            throw new IllegalStateException(
                    "The facets' tables do not fit together: the edition moves on with each reading, "
                            + "or products were written past their triggers.");
        }
        return totals.count(selection.filter(), answer);
    }

    private FacetAnswer ask(Selection selection) {
        SqlFragment query = statement(selection);
        return database.prepareStatement(query.text(), statement -> {
            if (!query.values().isEmpty()) {
                // Planned anew each time: a plan that fits every word and price alike would read the whole catalogue
                // for a rare one.
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return answer(rows, selection);
            }
        });
    }

    private static FacetAnswer answer(ResultSet rows, Selection selection) throws SQLException {
        UUID edition = null;
        List<Tally> changes = new ArrayList<>();
        Set<Integer> matching = selection.terms() == null ? null : new HashSet<>();
        Map<Integer, Long> counted = new HashMap<>();
        while (rows.next()) {
            edition = rows.getObject(1, UUID.class);
            switch (rows.getString(2)) {
                case "changed" ->
                    changes.add(new Tally(rows.getInt(3), rows.getBigDecimal(4), rows.getInt(5), rows.getInt(6)));
                case "matching" -> matching.add(rows.getInt(3));
                case "counted" -> counted.merge(rows.getInt(3), rows.getLong(5), Long::sum);
                // The edition's own row, when there is nothing to add to it.
                case null, default -> {}
            }
        }
        return new FacetAnswer(edition, changes, matching, counted);
    }

    static SqlFragment statement(Selection selection) {
        return SqlFragment.format(
                "SELECT edition, parts.* FROM facet_edition LEFT JOIN (%s) AS parts ON true",
                SqlFragment.join(" UNION ALL ", parts(selection)));
    }

    private static List<SqlFragment> parts(Selection selection) {
        List<SqlFragment> parts = new ArrayList<>();
        parts.add(SqlFragment.of(CHANGED));
        Terms terms = selection.terms();
        PriceCut price = selection.filter().priceCut();
        if (terms != null) {
            parts.add(SqlFragment.of(MATCHING, terms.query()));
            List<SqlFragment> byNameAlone = new ArrayList<>(selection.matchesAndStock());
            byNameAlone.add(SqlFragment.of("p.beyond @@ ?::tsquery", terms.any()));
            byNameAlone.add(SqlFragment.of("NOT p.document @@ ?::tsquery", terms.attributes()));
            if (price != null) {
                byNameAlone.addAll(price.wholeBands());
            }
            parts.add(SqlFragment.format(COUNTED, Selection.and(byNameAlone)));
        }
        if (price != null) {
            for (SqlFragment end : price.ends()) {
                List<SqlFragment> atThisEnd = new ArrayList<>(selection.matchesAndStock());
                atThisEnd.add(end);
                parts.add(SqlFragment.format(COUNTED, Selection.and(atThisEnd)));
            }
        }
        return parts;
    }

    /** Whoever waited for another's loading takes what that one loaded, if it is what it needs. */
    private synchronized FacetTotals load(FacetAnswer wanted) {
        if (!wanted.belongsTo(current)) {
            current = load();
        }
        return current;
    }

    private FacetTotals load() {
        List<Tally> totals = new ArrayList<>();
        UUID edition = database.prepareStatement("""
            SELECT edition, combination, price_band, products, in_stock FROM facet_edition LEFT JOIN facet_totals ON true""", statement -> {
            UUID told = null;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    told = rows.getObject(1, UUID.class);
                    if (rows.getObject(2) != null) {
                        totals.add(new Tally(rows.getInt(2), rows.getBigDecimal(3), rows.getInt(4), rows.getInt(5)));
                    }
                }
            }
            return told;
        });
        // After the totals, as combinations are only ever added: each that the totals name is among them.
        List<Combination> combinations = database.prepareStatement(COMBINATIONS, statement -> {
            List<Combination> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<String> values = new ArrayList<>();
                    for (FacetField field : FacetField.values()) {
                        values.add(rows.getString(field.column()));
                    }
                    all.add(new Combination(rows.getInt(1), values));
                }
            }
            return all;
        });
        return new FacetTotals(edition, combinations, totals);
    }
}
