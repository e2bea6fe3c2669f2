package com.stylesense.recommend.store;

import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.CoPurchases;
import com.stylesense.recommender.copurchase.OrderedTogether;
import com.stylesense.recommender.copurchase.PackedCoPurchases;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.CartProduct;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.TrendingProduct;
import com.stylesense.recommender.profile.TrendingTable;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the last refresh stored, and the log where that does not suffice. */
@Singleton
public final class RefreshedTables {

    private static final String REFRESHED_AT = "SELECT refreshed_at FROM refreshes WHERE name = 'trending'";

    private final Queries queries;

    RefreshedTables(Queries queries) {
        this.queries = queries;
    }

    /** When trending was last refreshed; empty until a first refresh. */
    public Optional<Instant> refreshedAt() {
        return queries.first(REFRESHED_AT, row -> instant(row, 1));
    }

    PartReader<TrendingTable> trending() {
        return reading -> {
            Instant[] refreshedAt = new Instant[1];
            List<TrendingProduct> products = reading.refreshedRows(
                    Sql.format("""
                            SELECT product_id, units, interactions, score
                            FROM trending %s ORDER BY score DESC, product_id LIMIT %s
                            """, thatPass(reading.filter()), Sql.of("?", reading.length())), row -> {
                        refreshedAt[0] = instant(row, 2);
                        return new TrendingProduct(row.getLong(3), row.getLong(4), row.getLong(5), row.getDouble(6));
                    });
            // The join need not keep the order in which the table was read.
            return new TrendingTable(
                    products.stream().sorted(TrendingProduct.BEST_FIRST).toList(),
                    products.isEmpty() ? refreshedAt() : Optional.ofNullable(refreshedAt[0]));
        };
    }

    /** Joins to a table's products those that pass, and nothing where all do. */
    private static Sql thatPass(RowFilter filter) {
        return filter.filter().equals(ProductFilter.NONE)
                ? Sql.of("")
                : Sql.format("JOIN products ON products.id = product_id AND %s", FilterCondition.of(filter));
    }

    PartReader<CoPurchases> coPurchases() {
        return reading -> {
            long productId = reading.profile().get(ProfilePart.PRODUCT).id();
            return reading
                    .refreshedRows(
                            "SELECT partners, co_buyers, buyers, complete FROM co_purchases WHERE product_id = ?",
                            row -> coPurchases(row, productId, reading.filter()),
                            productId)
                    .stream()
                    .findFirst()
                    .orElseGet(() -> CoPurchases.complete(List.of()));
        };
    }

    private CoPurchases coPurchases(ResultSet row, long productId, RowFilter filter) throws SQLException {
        Long[] partners = array(row, "partners");
        Integer[] coBuyers = array(row, "co_buyers");
        Integer[] buyers = array(row, "buyers");
        List<CoPurchase> best = new ArrayList<>(partners.length);
        for (int place = 0; place < partners.length; place++) {
            best.add(new CoPurchase(partners[place], coBuyers[place], buyers[place]));
        }
        return new CoPurchases(best, row.getBoolean("complete"), () -> all(productId, filter));
    }

    /** Those that pass the filter at least. */
    private Stream<CoPurchase> all(long productId, RowFilter filter) {
        return queries.first(
                        "SELECT packed FROM co_purchases WHERE product_id = ? AND packed IS NOT NULL",
                        row -> row.getBytes(1),
                        productId)
                .map(PackedCoPurchases::unpack)
                .orElseGet(() -> countFromLog(productId, filter).stream().sorted(CoPurchase.BEST_FIRST));
    }

    /**
     * For a row that no refresh has packed since the update that brought the column: out of the log as it is now, popularity too, as beside
     * counts of the last refresh neither would be true. Where a filter asked for it, the list then stands until the next refresh. The
     * version after this one needs it no more.
     */
    private List<CoPurchase> countFromLog(long productId, RowFilter filter) {
        Sql counted = Sql.format("""
                WITH buyer AS (
                    SELECT DISTINCT orders.user_id
                    FROM order_items item JOIN orders ON orders.id = item.order_id
                    WHERE item.product_id = %s AND orders.status <> 'cancelled'
                ), together AS (
                    SELECT item.product_id, count(DISTINCT orders.user_id) AS co_buyers
                    FROM buyer
                    JOIN orders ON orders.user_id = buyer.user_id AND orders.status <> 'cancelled'
                    JOIN order_items item ON item.order_id = orders.id %s
                    WHERE item.product_id <> %s
                    GROUP BY item.product_id
                )
                SELECT together.product_id, together.co_buyers, count(DISTINCT orders.user_id) AS buyers
                FROM together
                JOIN order_items item ON item.product_id = together.product_id
                JOIN orders ON orders.id = item.order_id AND orders.status <> 'cancelled'
                GROUP BY together.product_id, together.co_buyers
                """, Sql.of("?", productId), thatPass(filter), Sql.of("?", productId));
        return queries.list(
                counted,
                row -> new CoPurchase(row.getLong("product_id"), row.getInt("co_buyers"), row.getInt("buyers")));
    }

    PartReader<List<OrderedTogether>> coOrders() {
        return reading -> {
            long[] cart = CartProduct.of(reading.profile().get(ProfilePart.CART), reading.catalogue()).stream()
                    .mapToLong(CartProduct::id)
                    .toArray();
            return reading
                    .refreshedRows(
                            "SELECT product_id, partners, orders FROM co_orders WHERE product_id = ANY (?)",
                            RefreshedTables::orderedTogether,
                            (Object) cart)
                    .stream()
                    .flatMap(List::stream)
                    .toList();
        };
    }

    private static List<OrderedTogether> orderedTogether(ResultSet row) throws SQLException {
        long productId = row.getLong("product_id");
        Long[] partners = array(row, "partners");
        Integer[] orders = array(row, "orders");
        List<OrderedTogether> together = new ArrayList<>(partners.length);
        for (int place = 0; place < partners.length; place++) {
            together.add(new OrderedTogether(productId, partners[place], orders[place]));
        }
        return together;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] array(ResultSet row, String column) throws SQLException {
        return (T[]) row.getArray(column).getArray();
    }
}
