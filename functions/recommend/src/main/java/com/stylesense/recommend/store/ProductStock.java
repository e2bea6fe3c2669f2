package com.stylesense.recommend.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.recommend.cache.ChangeToken;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.cache.StockCheck;
import com.stylesense.store.catalogue.ProductColumns;
import com.stylesense.store.catalogue.ProductView;
import com.stylesense.store.database.Queries;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is in stock, as lists show it. Rows read within the last minute are kept, since lists show the same few thousand over and over;
 * only their stock, which every order moves, is asked for each time. One query either way, which also reads the change token and what the
 * shopper hid.
 */
@Singleton
public final class ProductStock {

    /** Some 5 MB. */
    private static final int MOST = 10_000;

    /** Whoever edits a row by hand, without a new version of the catalogue, sees it shown after this long. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Takes who looks, null for a guest: whether they said that it is not for them. */
    private static final String HIDDEN = """
            EXISTS (SELECT FROM interactions WHERE user_id = ? AND kind = 'hide' AND product_id = products.id) AS hidden""";

    private static final Map<TokenColumns, String> STOCK = withToken(
            "SELECT %s, id, stock_count, " + HIDDEN + " FROM products WHERE id = ANY (?) AND stock_count > 0");
    private static final Map<TokenColumns, String> WHOLE =
            withToken("SELECT %s, " + ProductColumns.ALL + ", " + HIDDEN + " FROM products WHERE id = ANY (?)");
    private static final Map<TokenColumns, String> TOKEN = withToken("SELECT %s");

    private final Queries queries;
    private final Cache<Long, Row> recent = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FRESH)
            .executor(Runnable::run)
            .build();

    ProductStock(Queries queries) {
        this.queries = queries;
    }

    /** @param snapshot number of the snapshot that it was read under: a new one may show it otherwise */
    private record Row(ProductView product, long snapshot) {}

    private record RowWithToken(ChangeToken token, ProductView product, boolean hidden) {}

    /**
     * For one list on one snapshot.
     *
     * @param viewer the shopper who looks at it, null for a guest
     */
    public Check check(RankingRequest request, @Nullable Long viewer, Snapshot snapshot) {
        return new Check(TokenColumns.of(request), viewer, snapshot.number());
    }

    /** Likewise for all lists of a page. */
    public Check check(@Nullable Long viewer, Snapshot snapshot) {
        return new Check(viewer == null ? TokenColumns.REFRESH : TokenColumns.BOTH, viewer, snapshot.number());
    }

    /** Asks once for each product during one request, and reads its change token with the first of them. Not thread-safe. */
    public final class Check implements StockCheck {

        private final TokenColumns columns;
        private final @Nullable Long viewer;
        private final long snapshot;
        private final Set<Long> hidden = new HashSet<>();
        private final Set<Long> askedFor = new HashSet<>();
        private final Map<Long, ProductView> inStock = new HashMap<>();
        private @Nullable ChangeToken token;

        private Check(TokenColumns columns, @Nullable Long viewer, long snapshot) {
            this.columns = columns;
            this.viewer = viewer;
            this.snapshot = snapshot;
        }

        /** The same for one of a page's lists, with that list's own change token. */
        public StockCheck of(RankingRequest request) {
            return new StockCheck() {
                @Override
                public Set<Long> inStock(Collection<Long> productIds) {
                    return Check.this.inStock(productIds);
                }

                @Override
                public ChangeToken token() {
                    return Check.this.token().of(request);
                }
            };
        }

        @Override
        public Set<Long> inStock(Collection<Long> productIds) {
            read(productIds);
            Set<Long> found = HashSet.newHashSet(productIds.size());
            for (Long id : productIds) {
                if (inStock.containsKey(id)) {
                    found.add(id);
                }
            }
            return found;
        }

        /** Those of the products that this shopper may be shown, as they are now: in stock and not hidden. */
        public Map<Long, ProductView> shown(Collection<Long> productIds) {
            read(productIds);
            Map<Long, ProductView> shown = HashMap.newHashMap(productIds.size());
            for (Long id : productIds) {
                if (isShown(id)) {
                    shown.put(id, Objects.requireNonNull(inStock.get(id)));
                }
            }
            return shown;
        }

        /** Of a product that was asked for before. */
        public boolean isShown(long productId) {
            return inStock.containsKey(productId) && !hidden.contains(productId);
        }

        /** By one query, for whoever asks for some of them at a time afterwards. */
        public void read(Collection<Long> productIds) {
            long[] unread = productIds.stream()
                    .filter(askedFor::add)
                    .mapToLong(Long::longValue)
                    .toArray();
            if (unread.length > 0) {
                read(unread)
                        .filter(product -> product.stockCount() > 0)
                        .forEach(product -> inStock.put(product.id(), product));
            }
        }

        @Override
        public ChangeToken token() {
            if (token == null) {
                token = columns == TokenColumns.NONE
                        ? new ChangeToken(snapshot, 0, 0)
                        : queries.list(
                                        Objects.requireNonNull(TOKEN.get(columns)),
                                        this::token,
                                        columns.parameters(viewer))
                                .getFirst();
            }
            return token;
        }

        private Stream<ProductView> read(long[] ids) {
            Map<Long, ProductView> known = HashMap.newHashMap(ids.length);
            for (long id : ids) {
                Row row = recent.getIfPresent(id);
                if (row == null || row.snapshot() != snapshot) {
                    return read(WHOLE, ids, columnsOf -> ProductView.of(ProductColumns.read(columnsOf, 3)));
                }
                known.put(id, row.product());
            }
            return read(
                    STOCK,
                    ids,
                    row -> Objects.requireNonNull(known.get(row.getLong(3))).withStockCount(row.getInt(4)));
        }

        private Stream<ProductView> read(
                Map<TokenColumns, String> sql, long[] ids, Queries.RowMapper<ProductView> product) {
            List<RowWithToken> rows = queries.list(
                    Objects.requireNonNull(sql.get(columns)),
                    row -> new RowWithToken(token(row), product.map(row), row.getBoolean("hidden")),
                    columns.parameters(viewer, viewer, ids));
            if (token == null && !rows.isEmpty()) {
                token = rows.getFirst().token();
            }
            rows.stream()
                    .filter(RowWithToken::hidden)
                    .forEach(row -> hidden.add(row.product().id()));
            return rows.stream().map(RowWithToken::product).peek(this::keep);
        }

        /** One object for as long as it is shown the same, so that its JSON is made once. */
        private void keep(ProductView product) {
            Row known = recent.getIfPresent(product.id());
            if (known == null || known.snapshot() != snapshot || known.product() != product) {
                recent.put(product.id(), new Row(product, snapshot));
            }
        }

        private ChangeToken token(ResultSet row) throws SQLException {
            return new ChangeToken(snapshot, row.getLong(1), row.getLong(2));
        }
    }

    private static Map<TokenColumns, String> withToken(String sql) {
        Map<TokenColumns, String> variants = new EnumMap<>(TokenColumns.class);
        Stream.of(TokenColumns.values()).forEach(columns -> variants.put(columns, sql.formatted(columns.sql())));
        return variants;
    }
}
