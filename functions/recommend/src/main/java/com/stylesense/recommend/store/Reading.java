package com.stylesense.recommend.store;

import com.stylesense.recommend.cache.ChangeToken;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Stock;
import com.stylesense.store.database.Queries;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One profile while it is loaded, and the versions of what it is loaded from. Of a version that is read twice the first counts, which is
 * the older one. Not thread-safe.
 */
final class Reading {

    private final RankingRequest request;
    private final int length;
    private final Snapshot snapshot;
    private final Profile profile;
    private OptionalLong shopperVersion = OptionalLong.empty();
    private OptionalLong refreshVersion = OptionalLong.empty();

    Reading(RankingRequest request, int length, Snapshot snapshot, Stock stock) {
        this.request = request;
        this.length = length;
        this.snapshot = snapshot;
        this.profile = new Profile(snapshot.catalogue(), stock, request.given());
    }

    Profile profile() {
        return profile;
    }

    <T> T given(ProfilePart<T> part) {
        return profile.get(part);
    }

    CatalogueSnapshot catalogue() {
        return snapshot.catalogue();
    }

    /** How many candidates are wanted. */
    int length() {
        return length;
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
    <T> List<T> shopperRows(Queries queries, String sql, Queries.RowMapper<T> mapper) {
        List<T> rows = queries.list(
                "SELECT version, log.* FROM (SELECT " + TokenColumns.SHOPPER_VERSION + " AS version) token LEFT JOIN ("
                        + sql + ") log ON true",
                row -> {
                    shopperVersion = OptionalLong.of(shopperVersion.orElse(row.getLong(1)));
                    return row.getObject(2) == null ? null : mapper.map(row);
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
    <T> List<T> refreshedRows(Queries queries, String sql, Queries.RowMapper<T> mapper, Object... parameters) {
        List<T> rows = queries.list(
                """
                SELECT version, refreshed_at, stored.*
                FROM (SELECT coalesce(max(version), 0) AS version, max(refreshed_at) FILTER (WHERE name = 'trending') AS refreshed_at
                      FROM refreshes) token
                LEFT JOIN (%s) stored ON true
                """.formatted(sql),
                row -> {
                    refreshVersion = OptionalLong.of(refreshVersion.orElse(row.getLong(1)));
                    return row.getObject(3) == null ? null : mapper.map(row);
                },
                parameters);
        return present(rows);
    }

    private static <T> List<T> present(List<T> rows) {
        return rows.stream().filter(Objects::nonNull).toList();
    }

    ChangeToken token() {
        return new ChangeToken(snapshot.number(), shopperVersion.orElse(0), refreshVersion.orElse(0));
    }
}
