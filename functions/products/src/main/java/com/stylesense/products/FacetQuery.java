package com.stylesense.products;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGStatement;

/**
 * Counts a selection and its facets in one statement. Unless it limits the price it reads {@code facet_tallies}, whose size is
 * that of the distinct combinations of attributes. A search adds the products that match by their names alone; a price leaves
 * no choice but to count the products that match.
 */
@Singleton
class FacetQuery {

    private static final String ATTRIBUTES = Arrays.stream(FacetField.values()).map(FacetField::column)
        .collect(Collectors.joining(", "));

    private static final String BY_EACH_ATTRIBUTE = Arrays.stream(FacetField.values())
        .map(field -> "(" + field.column() + ", misses)").collect(Collectors.joining(", ")) + ", (misses)";

    /** PostgreSQL's GROUPING sets a bit for each attribute that a row is not grouped by, the last attribute's the lowest. */
    private static final int GROUPED_BY_NONE = (1 << FacetField.values().length) - 1;

    private final JdbcOperations database;

    FacetQuery(JdbcOperations database) {
        this.database = database;
    }

    Facets count(Selection selection) {
        SqlFragment query = statement(selection);
        return database.prepareStatement(query.text(), statement -> {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            query.bind(statement);
            var tally = new FacetTally(selection.filter().chosen());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int attribute = GROUPED_BY_NONE & ~rows.getInt("grouping");
                    if (attribute == 0) {
                        tally.addToTotal(rows.getInt("misses"), rows.getLong("products"));
                    } else {
                        tally.add(field(attribute), rows.getString("value"), rows.getInt("misses"), rows.getLong("products"));
                    }
                }
            }
            return tally.facets();
        });
    }

    static SqlFragment statement(Selection selection) {
        return SqlFragment.format("""
            SELECT GROUPING (%1$s) AS grouping, coalesce(%1$s) AS value, misses, sum(products) AS products
            FROM (SELECT %1$s, products, %2$s AS misses FROM (%3$s) AS combinations) AS tallies
            WHERE misses & (misses - 1) = 0
            GROUP BY GROUPING SETS (%4$s)""".formatted(ATTRIBUTES, "%s", "%s", BY_EACH_ATTRIBUTE),
            misses(selection.filter()), combinations(selection));
    }

    /** One bit for each chosen field, set where a combination does not hold any of the chosen values. */
    private static SqlFragment misses(ProductFilter filter) {
        var bits = new ArrayList<SqlFragment>();
        filter.chosen().forEach((field, values) -> bits.add(SqlFragment.of(
            "CASE WHEN " + field.column() + " = ANY (?) THEN 0 ELSE " + (1 << field.ordinal()) + " END",
            (Object) values.toArray(String[]::new))));
        return bits.isEmpty() ? SqlFragment.of("0") : SqlFragment.join(" + ", bits);
    }

    private static SqlFragment combinations(Selection selection) {
        List<SqlFragment> conditions = selection.conditionsApartFromFacets();
        if (selection.filter().limitsPrice()) {
            return counted(conditions);
        }
        String tallies = "SELECT " + ATTRIBUTES + ", " + (selection.filter().onlyInStock() ? "in_stock" : "products")
            + " AS products FROM facet_tallies";
        Terms terms = selection.terms();
        if (terms == null) {
            return SqlFragment.of(tallies);
        }
        conditions.add(SqlFragment.of("p.beyond @@ ?::tsquery", terms.any()));
        conditions.add(SqlFragment.of("NOT p.document @@ ?::tsquery", terms.attributes()));
        return SqlFragment.join(" UNION ALL ",
            List.of(SqlFragment.of(tallies + " WHERE document @@ ?::tsquery", terms.query()), counted(conditions)));
    }

    private static SqlFragment counted(List<SqlFragment> conditions) {
        return SqlFragment.format(
            "SELECT " + ATTRIBUTES + ", count(*) AS products FROM products p WHERE %s GROUP BY " + ATTRIBUTES,
            Selection.and(conditions));
    }

    private static FacetField field(int attribute) {
        FacetField[] fields = FacetField.values();
        return fields[fields.length - 1 - Integer.numberOfTrailingZeros(attribute)];
    }
}
