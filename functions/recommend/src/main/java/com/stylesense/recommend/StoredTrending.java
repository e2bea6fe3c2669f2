package com.stylesense.recommend;

import com.stylesense.recommender.strategy.TrendingProduct;
import com.stylesense.recommender.strategy.TrendingTable;
import com.stylesense.store.database.Queries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The table that the last refresh left, as one request reads it. */
final class StoredTrending implements TrendingTable {

    private final Queries queries;
    private Instant refreshedAt;

    StoredTrending(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<TrendingProduct> page(int offset, int size) {
        return queries.list("""
            SELECT product_id, units, interactions, score, (SELECT refreshed_at FROM refreshes WHERE name = 'trending')
            FROM trending
            ORDER BY score DESC, product_id
            OFFSET ? LIMIT ?
            """, this::trendingProduct, offset, size);
    }

    private TrendingProduct trendingProduct(ResultSet row) throws SQLException {
        if (refreshedAt == null) {
            refreshedAt = row.getObject(5, OffsetDateTime.class).toInstant();
        }
        return new TrendingProduct(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4));
    }

    @Override
    public Optional<Instant> refreshedAt() {
        return refreshedAt != null
                ? Optional.of(refreshedAt)
                : queries
                        .list(
                                "SELECT refreshed_at FROM refreshes WHERE name = 'trending'",
                                row -> row.getObject(1, OffsetDateTime.class).toInstant())
                        .stream()
                        .findFirst();
    }
}
