package com.stylesense.recommend;

import com.stylesense.recommender.strategy.TrendingProduct;
import com.stylesense.recommender.strategy.TrendingTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The table that the last refresh left. */
record StoredTrending(Queries queries) implements TrendingTable {

    @Override
    public List<TrendingProduct> page(int offset, int size) {
        return queries.list("""
            SELECT product_id, units, interactions, score FROM trending
            ORDER BY score DESC, product_id
            OFFSET ? LIMIT ?
            """, row -> new TrendingProduct(
                row.getLong("product_id"), row.getLong("units"), row.getLong("interactions"), row.getDouble("score")),
            offset, size);
    }

    @Override
    public Optional<Instant> refreshedAt() {
        return queries.list("SELECT refreshed_at FROM refreshes WHERE name = 'trending'",
            row -> row.getObject("refreshed_at", OffsetDateTime.class).toInstant()).stream().findFirst();
    }
}
