package com.stylesense.recommend;

import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductView;
import com.stylesense.store.database.Queries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Products as one version of the catalogue shows them. Those read within the last minute are remembered, since lists show the same few
 * thousand over and over; only their stock, which every order moves, is asked for each time. One query either way, which also tells the
 * edition of a part of the log.
 */
final class ProductRows {

    /** Some 5 MB. */
    private static final int REMEMBERED = 10_000;

    /** Whoever edits a row by hand, without a new version of the catalogue, sees it shown after this long. */
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private static final Map<LogPart.Source, String> STOCK =
            queries("SELECT %s, id, stock_count FROM products WHERE id = ANY (?) AND stock_count > 0");

    private static final Map<LogPart.Source, String> WHOLE = queries("""
        SELECT %s, id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage,
            price, stock_count, avg_rating, image_path
        FROM products WHERE id = ANY (?)
        """);

    private static final Map<LogPart.Source, String> EDITION = queries("SELECT %s");

    private final Queries queries;
    private final Recent<Long, Remembered> recent = new Recent<>(REMEMBERED);

    ProductRows(Queries queries) {
        this.queries = queries;
    }

    private record Remembered(ProductView product, long readAt) {}

    /** One of each, which tells the edition first. */
    private static Map<LogPart.Source, String> queries(String sql) {
        Map<LogPart.Source, String> queries = new EnumMap<>(LogPart.Source.class);
        for (LogPart.Source source : LogPart.Source.values()) {
            queries.put(source, sql.formatted(source.edition()));
        }
        return queries;
    }

    /**
     * At one moment.
     *
     * @param products those in stock, in no particular order
     * @param edition  of the part of the log; only a row tells it
     */
    record Stock(List<ProductView> products, OptionalLong edition) {}

    /** Sold-out products and ids that do not exist are left out. */
    Stock stock(List<Long> productIds, LogPart watched) {
        long now = System.nanoTime();
        Map<Long, ProductView> known = HashMap.newHashMap(productIds.size());
        for (Long id : productIds) {
            Remembered remembered = recent.get(id);
            if (remembered == null || now - remembered.readAt() > FRESH_NANOS) {
                return whole(productIds, watched, now);
            }
            known.put(id, remembered.product());
        }
        return ask(STOCK, productIds, watched, row -> known.get(row.getLong(2)).withStockCount(row.getInt(3)));
    }

    private Stock whole(List<Long> productIds, LogPart watched, long now) {
        Stock all = ask(WHOLE, productIds, watched, ProductRows::product);
        all.products().forEach(product -> recent.put(product.id(), new Remembered(product, now)));
        return new Stock(
                all.products().stream()
                        .filter(product -> product.stockCount() > 0)
                        .toList(),
                all.edition());
    }

    private Stock ask(
            Map<LogPart.Source, String> query,
            List<Long> productIds,
            LogPart watched,
            Queries.RowMapper<ProductView> product) {
        List<Told> rows = queries.list(
                query.get(watched.source()),
                row -> new Told(row.getLong(1), product.map(row)),
                watched.key(),
                productIds.stream().mapToLong(Long::longValue).toArray());
        return new Stock(
                rows.stream().map(Told::product).toList(),
                rows.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(rows.getFirst().edition()));
    }

    private record Told(long edition, ProductView product) {}

    /** Where no product tells it. */
    long edition(LogPart watched) {
        return queries.list(EDITION.get(watched.source()), row -> row.getLong(1), watched.key())
                .getFirst();
    }

    /** By place and not by name, which is looked up anew for each value of each row. */
    private static ProductView product(ResultSet row) throws SQLException {
        return ProductView.of(new Product(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getString(12),
                row.getBigDecimal(13),
                row.getInt(14),
                row.getBigDecimal(15),
                row.getString(16)));
    }
}
