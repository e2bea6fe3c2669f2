package com.stylesense.recommend.store;

import com.stylesense.recommend.cache.ChangeToken;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Stock;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One profile while it is loaded, and the versions of what it is loaded from. Of a version that is read twice the first counts, which
 * is the older one.
 */
final class ProfileReading {

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

    ProfileReading(
            Queries queries, RankingRequest request, int length, Snapshot snapshot, Stock stock, ShopperParts shopper) {
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

    ShopperParts shopper() {
        return shopper;
    }

    /** How many candidates are wanted. */
    int length() {
        return length;
    }

    /** Of the snapshot, which may be of an earlier refresh than what is stored. */
    void readModel() {
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
    <T> List<T> shopperRows(String sql, Queries.RowMapper<T> mapper) {
        List<Optional<T>> rows = queries.list(
                "SELECT version, log.* FROM (SELECT " + TokenColumns.SHOPPER_VERSION + " AS version) token LEFT JOIN ("
                        + sql + ") log ON true",
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

    ChangeToken token() {
        return hasVersion
                ? new ChangeToken(snapshot.number(), shopper.version(), refreshVersion.orElse(0)).of(request)
                : ChangeToken.NEVER;
    }
}
