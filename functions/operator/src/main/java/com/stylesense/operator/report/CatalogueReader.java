package com.stylesense.operator.report;

import com.stylesense.operator.report.Report.CatalogueShown;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How much of the catalogue lists show, and whether few products take most of it. */
@Singleton
class CatalogueReader {

    private static final String SHOWN = """
        WITH catalogue AS (
            SELECT count(*) AS products, ceil(count(*) / 100.0) AS top FROM products
        ), shown AS (
            SELECT sum(impressions) AS impressions, row_number() OVER (ORDER BY sum(impressions) DESC) AS place
            FROM daily_product_impressions JOIN products ON products.id = product_id
            WHERE day BETWEEN ?::date AND ?::date
            GROUP BY product_id
        )
        SELECT products, top, count(place), sum(impressions) FILTER (WHERE place <= top) / sum(impressions)
        FROM catalogue LEFT JOIN shown ON true
        GROUP BY products, top
        """;

    private final Queries queries;

    CatalogueReader(Queries queries) {
        this.queries = queries;
    }

    CatalogueShown read(Span span) {
        return queries.first(
                        SHOWN,
                        CatalogueReader::shown,
                        span.from().toString(),
                        span.to().toString())
                .orElseThrow();
    }

    private static CatalogueShown shown(ResultSet row) throws SQLException {
        long products = row.getLong(1);
        long shown = row.getLong(3);
        double coverage = products == 0 ? 0 : (double) shown / products;
        return new CatalogueShown(
                products, shown, coverage, row.getLong(2), row.getObject(4) == null ? null : row.getDouble(4));
    }
}
