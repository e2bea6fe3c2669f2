package com.stylesense.recommend.store;

import com.stylesense.recommend.cache.ChangeToken;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.profile.Interaction;
import com.stylesense.recommender.profile.InteractionHistory;
import com.stylesense.recommender.profile.OrderLine;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.ProfilePart.Origin;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.profile.Stock;
import com.stylesense.recommender.strategy.history.HistoryStrategy;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * Loads what a strategy says that it reads, by one indexed query a part; what the products are like is in the snapshot already. Each
 * query reads the version of what it reads in the same statement, so that the change token is never newer than the rows.
 */
@Singleton
public final class ProfileLoader {

    private final Queries queries;
    private final Map<ProfilePart<?>, PartReader<?>> readers;

    ProfileLoader(Queries queries, RefreshedTables refreshed, ShopperEventsReader events) {
        this.queries = queries;
        this.readers = Map.of(
                ProfilePart.PURCHASES,
                (PartReader<PurchaseHistory>) this::purchases,
                ProfilePart.INTERACTIONS,
                (PartReader<InteractionHistory>) this::interactions,
                ProfilePart.EVENTS,
                events,
                ProfilePart.CO_PURCHASES,
                refreshed.coPurchases(),
                ProfilePart.CO_ORDERS,
                refreshed.coOrders(),
                ProfilePart.TRENDING,
                refreshed.trending());
    }

    /** Reads one part for a request. */
    @FunctionalInterface
    interface PartReader<T> {

        T read(Reading reading);
    }

    /** @param token of all that was loaded, and no newer than any of it */
    public record Loaded(Profile profile, ChangeToken token) {}

    /**
     * @param length  how many candidates are wanted
     * @param stock   for a formula that measures candidates against it
     * @param shopper what the request has read of the shopper before, and will not again
     */
    public Loaded load(RankingRequest request, int length, Snapshot snapshot, Stock stock, ShopperParts shopper) {
        Reading reading = new Reading(queries, request, length, snapshot, stock, shopper);
        for (ProfilePart<?> part : request.strategy().reads()) {
            if (part == ProfilePart.PICTURES) {
                reading.profile().with(ProfilePart.PICTURES, snapshot.pictures().vectors());
            } else if (part == ProfilePart.MODEL) {
                reading.readModel();
            } else if (part == ProfilePart.LIMIT) {
                reading.profile().with(ProfilePart.LIMIT, request.limit());
            } else if (part.origin() != Origin.REQUEST) {
                read(part, reading);
            }
        }
        return new Loaded(reading.profile(), reading.token());
    }

    @SuppressWarnings("unchecked")
    private <T> void read(ProfilePart<T> part, Reading reading) {
        PartReader<T> reader = (PartReader<T>) Objects.requireNonNull(readers.get(part));
        reading.profile()
                .with(
                        part,
                        part.origin() == Origin.SHOPPER
                                ? reading.shopper.get(part, () -> reader.read(reading))
                                : reader.read(reading));
    }

    /** What the shopper bought, for who lays out a page; nothing of a guest. */
    public PurchaseHistory purchases(@Nullable Long shopperId, Snapshot snapshot, ShopperParts shopper) {
        RankingRequest request = new RankingRequest(new HistoryStrategy(), shopperId, Map.of(), ProductFilter.NONE, 1);
        return load(request, 1, snapshot, Set::copyOf, shopper).profile().get(ProfilePart.PURCHASES);
    }

    /** Cancelled orders count nowhere. */
    private PurchaseHistory purchases(Reading reading) {
        if (reading.isOfGuest()) {
            return new PurchaseHistory(List.of());
        }
        return PurchaseHistory.of(reading.shopperRows("""
                        SELECT orders.id, orders.status, orders.ordered_at, item.product_id, item.quantity, item.unit_price
                        FROM orders JOIN order_items item ON item.order_id = orders.id
                        WHERE orders.user_id = ? AND orders.status <> 'cancelled'
                        """, ProfileLoader::orderLine), reading.catalogue());
    }

    private static OrderLine orderLine(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getLong(2),
                row.getString(3).equals("delivered"),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getLong(5),
                row.getInt(6),
                row.getBigDecimal(7));
    }

    private InteractionHistory interactions(Reading reading) {
        return new InteractionHistory(reading
                .shopperRows(
                        "SELECT product_id, kind, rating FROM interactions WHERE user_id = ? AND kind <> 'hide'",
                        row -> interaction(row, reading.catalogue()))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Interaction> interaction(ResultSet row, CatalogueSnapshot catalogue) throws SQLException {
        Interaction.Kind kind = switch (row.getString(3)) {
            case "like" -> Interaction.Kind.LIKE;
            case "bookmark" -> Interaction.Kind.BOOKMARK;
            case "review" -> Interaction.Kind.REVIEW;
            case String unknown -> throw new IllegalStateException("Unknown kind of interaction: " + unknown);
        };
        int stars = row.getInt(4);
        OptionalInt rating = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(stars);
        return catalogue.product(row.getLong(2)).map(product -> new Interaction(product, kind, rating));
    }

    /** The request with the cart that the shopper keeps here, where it is about a cart and brings none. */
    public RankingRequest withCart(RankingRequest request) {
        boolean lacksCart = request.strategy().reads().contains(ProfilePart.CART)
                && !request.given().containsKey(ProfilePart.CART);
        return lacksCart ? request.with(ProfilePart.CART, cart(Objects.requireNonNull(request.shopperId()))) : request;
    }

    /** Ids of what lies in the cart that the shopper keeps here. */
    public List<Long> cart(long shopperId) {
        return queries.list(
                "SELECT product_id FROM cart_items WHERE user_id = ? ORDER BY added_at, product_id",
                row -> row.getLong(1),
                shopperId);
    }

    /**
     * One profile while it is loaded, and the versions of what it is loaded from. Of a version that is read twice the first counts, which
     * is the older one.
     */
    static final class Reading {

        private static final String REFRESHED = """
                SELECT version, refreshed_at, stored.*
                FROM (SELECT coalesce(max(version), 0) AS version,
                          max(refreshed_at) FILTER (WHERE name = 'trending') AS refreshed_at
                      FROM refreshes) token
                LEFT JOIN (%s) stored ON true
                """;

        private final Queries queries;
        private final RankingRequest request;
        private final int length;
        private final Snapshot snapshot;
        private final Profile profile;
        private final ShopperParts shopper;
        private OptionalLong refreshVersion = OptionalLong.empty();
        private boolean hasVersion = true;

        private Reading(
                Queries queries,
                RankingRequest request,
                int length,
                Snapshot snapshot,
                Stock stock,
                ShopperParts shopper) {
            this.queries = queries;
            this.request = request;
            this.length = length;
            this.snapshot = snapshot;
            this.shopper = shopper;
            RowFilter filter = RowFilter.of(request.filter(), snapshot.catalogue());
            this.profile = new Profile(filter, stock, request.given());
        }

        Profile profile() {
            return profile;
        }

        CatalogueSnapshot catalogue() {
            return snapshot.catalogue();
        }

        RowFilter filter() {
            return profile.filter();
        }

        /** How many candidates are wanted. */
        int length() {
            return length;
        }

        /** Of the snapshot, which may be of an earlier refresh than what is stored. */
        private void readModel() {
            ServedModel model = snapshot.model();
            profile.with(ProfilePart.MODEL, model);
            sawRefresh(model.version());
        }

        /** The eldest counts of what a ranking is made from. */
        private void sawRefresh(long version) {
            refreshVersion = OptionalLong.of(Math.min(refreshVersion.orElse(version), version));
        }

        /** Whose list it is; empty of a guest of whom nothing is known. */
        Optional<Actor> actor() {
            if (request.shopperId() != null) {
                return Optional.of(new Shopper(request.shopperId()));
            }
            UUID visitor = (UUID) request.given().get(ProfilePart.VISITOR);
            return Optional.ofNullable(visitor).map(Visitor::new);
        }

        /** What is read has no version, so that a list of it is good for this once. */
        void keepNothing() {
            hasVersion = false;
        }

        boolean isOfGuest() {
            return request.shopperId() == null;
        }

        /**
         * Rows of the shopper's log.
         *
         * @param sql    takes the shopper
         * @param mapper finds the query's columns from the second on
         */
        private <T> List<T> shopperRows(String sql, Queries.RowMapper<T> mapper) {
            List<Optional<T>> rows = queries.list(
                    "SELECT version, log.* FROM (SELECT " + TokenColumns.SHOPPER_VERSION
                            + " AS version) token LEFT JOIN (" + sql + ") log ON true",
                    row -> {
                        shopper.readAt(row.getLong(1));
                        return row.getObject(2) == null ? Optional.empty() : Optional.of(mapper.map(row));
                    },
                    request.shopperId(),
                    request.shopperId());
            return present(rows);
        }

        /**
         * Rows of a table that the refresh writes.
         *
         * @param mapper finds the query's columns from the third on, after the version and when trending was refreshed
         */
        <T> List<T> refreshedRows(String sql, Queries.RowMapper<T> mapper, Object... parameters) {
            return present(queries.list(REFRESHED.formatted(sql), withVersion(mapper), parameters));
        }

        /** The same for SQL that was put together. */
        <T> List<T> refreshedRows(Sql sql, Queries.RowMapper<T> mapper) {
            return present(queries.list(Sql.format(REFRESHED, sql), withVersion(mapper)));
        }

        private <T> Queries.RowMapper<Optional<T>> withVersion(Queries.RowMapper<T> mapper) {
            return row -> {
                sawRefresh(row.getLong(1));
                return row.getObject(3) == null ? Optional.empty() : Optional.of(mapper.map(row));
            };
        }

        /**
         * Rows of the shopper's log and of tables that the refresh writes.
         *
         * @param sql    takes the shopper twice
         * @param mapper finds the query's columns from the third on
         */
        <T> List<T> shopperAndRefreshedRows(String sql, Queries.RowMapper<T> mapper) {
            List<Optional<T>> rows = queries.list(
                    "SELECT token.*, stored.* FROM (SELECT " + TokenColumns.SHOPPER_VERSION + " AS shopper, "
                            + TokenColumns.REFRESH_VERSION + " AS refresh) token LEFT JOIN (" + sql
                            + ") stored ON true",
                    row -> {
                        shopper.readAt(row.getLong(1));
                        sawRefresh(row.getLong(2));
                        return row.getObject(3) == null ? Optional.empty() : Optional.of(mapper.map(row));
                    },
                    request.shopperId(),
                    request.shopperId(),
                    request.shopperId());
            return present(rows);
        }

        private static <T> List<T> present(List<Optional<T>> rows) {
            return rows.stream().flatMap(Optional::stream).toList();
        }

        private ChangeToken token() {
            return hasVersion
                    ? new ChangeToken(snapshot.number(), shopper.version(), refreshVersion.orElse(0)).of(request)
                    : ChangeToken.NEVER;
        }
    }
}
