package com.stylesense.recommend.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.recommend.cache.ChangeToken;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.store.catalogue.ProductColumns;
import com.stylesense.store.catalogue.ProductView;
import com.stylesense.store.database.Queries;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Products as lists show them. Those read within the last minute are kept, since lists show the same few thousand over and over; only
 * their stock, which every order moves, is asked for each time. One query either way, which also reads the change token.
 */
@Singleton
public final class ProductRows {

    /** Some 5 MB. */
    private static final int MOST = 10_000;

    /** Whoever edits a row by hand, without a new version of the catalogue, sees it shown after this long. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Map<TokenColumns, String> STOCK =
            withToken("SELECT %s, id, stock_count FROM products WHERE id = ANY (?) AND stock_count > 0");
    private static final Map<TokenColumns, String> WHOLE =
            withToken("SELECT %s, " + ProductColumns.ALL + " FROM products WHERE id = ANY (?)");

    private static final Map<TokenColumns, String> TOKEN = withToken("SELECT %s");

    private final Queries queries;
    private final Cache<Long, Row> recent = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FRESH)
            .executor(Runnable::run)
            .build();

    ProductRows(Queries queries) {
        this.queries = queries;
    }

    /** @param snapshot number of the snapshot that it was read under: a new one may show it otherwise */
    private record Row(ProductView product, long snapshot) {}

    /** @param token null where no row told it */
    record Stock(List<ProductView> products, @Nullable ChangeToken token) {}

    private record RowWithToken(ChangeToken token, ProductView product) {}

    /** For one request on one snapshot. */
    public ProductStock stock(RankingRequest request, Snapshot snapshot) {
        return new ProductStock(this, request, snapshot);
    }

    /** Those of the products that are in stock, in no particular order, at one moment. */
    Stock inStock(List<Long> productIds, RankingRequest request, long snapshot) {
        Map<Long, ProductView> known = HashMap.newHashMap(productIds.size());
        for (Long id : productIds) {
            Row row = recent.getIfPresent(id);
            if (row == null || row.snapshot() != snapshot) {
                return readWhole(productIds, request, snapshot);
            }
            known.put(id, row.product());
        }
        return read(STOCK, productIds, request, snapshot, row -> {
            ProductView product = known.get(row.getLong(3)).withStockCount(row.getInt(4));
            keep(product, snapshot);
            return product;
        });
    }

    private Stock readWhole(List<Long> productIds, RankingRequest request, long snapshot) {
        Stock all = read(WHOLE, productIds, request, snapshot, row -> ProductView.of(ProductColumns.read(row, 3)));
        all.products().forEach(product -> keep(product, snapshot));
        return new Stock(
                all.products().stream()
                        .filter(product -> product.stockCount() > 0)
                        .toList(),
                all.token());
    }

    /** One object for as long as it is shown the same, so that its JSON is made once. */
    private void keep(ProductView product, long snapshot) {
        Row known = recent.getIfPresent(product.id());
        if (known == null || known.snapshot() != snapshot || known.product() != product) {
            recent.put(product.id(), new Row(product, snapshot));
        }
    }

    private Stock read(
            Map<TokenColumns, String> sql,
            List<Long> productIds,
            RankingRequest request,
            long snapshot,
            Queries.RowMapper<ProductView> product) {
        TokenColumns columns = TokenColumns.of(request);
        long[] ids = productIds.stream().mapToLong(Long::longValue).toArray();
        List<RowWithToken> rows = queries.list(
                sql.get(columns),
                row -> new RowWithToken(token(row, snapshot), product.map(row)),
                columns.parameters(request, ids));
        return new Stock(
                rows.stream().map(RowWithToken::product).toList(),
                rows.isEmpty() ? null : rows.getFirst().token());
    }

    /** Where no product tells it. */
    ChangeToken token(RankingRequest request, long snapshot) {
        TokenColumns columns = TokenColumns.of(request);
        return columns == TokenColumns.NONE
                ? new ChangeToken(snapshot, 0, 0)
                : queries.list(TOKEN.get(columns), row -> token(row, snapshot), columns.parameters(request))
                        .getFirst();
    }

    private static ChangeToken token(ResultSet row, long snapshot) throws SQLException {
        return new ChangeToken(snapshot, row.getLong(1), row.getLong(2));
    }

    private static Map<TokenColumns, String> withToken(String sql) {
        Map<TokenColumns, String> variants = new EnumMap<>(TokenColumns.class);
        Stream.of(TokenColumns.values()).forEach(columns -> variants.put(columns, sql.formatted(columns.sql())));
        return variants;
    }
}
