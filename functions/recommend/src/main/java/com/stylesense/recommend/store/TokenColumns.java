package com.stylesense.recommend.store;

import com.stylesense.recommend.cache.RankingRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The versions of a change token as two columns of a query, so that they are read at the moment at which its rows are. */
enum TokenColumns {
    NONE("0, 0"),
    SHOPPER(TokenColumns.SHOPPER_VERSION + ", 0"),
    REFRESH("0, " + TokenColumns.REFRESH_VERSION),
    BOTH(TokenColumns.SHOPPER_VERSION + ", " + TokenColumns.REFRESH_VERSION);

    /** Takes the shopper. */
    static final String SHOPPER_VERSION = "coalesce((SELECT version FROM shopper_versions WHERE user_id = ?), 0)";

    static final String REFRESH_VERSION = "coalesce((SELECT max(version) FROM refreshes), 0)";

    private final String sql;

    TokenColumns(String sql) {
        this.sql = sql;
    }

    static TokenColumns of(RankingRequest request) {
        if (request.dependsOnShopper()) {
            return request.dependsOnRefresh() ? BOTH : SHOPPER;
        }
        return request.dependsOnRefresh() ? REFRESH : NONE;
    }

    String sql() {
        return sql;
    }

    /**
     * What a query that begins with these columns takes.
     *
     * @param shopper whose version is read, where one is
     */
    @Nullable
    Object[] parameters(@Nullable Long shopper, @Nullable Object... others) {
        return this == SHOPPER || this == BOTH
                ? Stream.concat(Stream.of(shopper), Stream.of(others)).toArray()
                : others;
    }
}
