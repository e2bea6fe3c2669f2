package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import java.time.Instant;
import java.util.List;

/** Computes some of the tables that are served precomputed. */
interface RefreshStep {

    List<? extends StagedTable> tables();

    /**
     * Fills the tables' stages, which exist and are empty.
     *
     * @param queries in the refresh's transaction
     * @param log     as it stands in that transaction
     */
    void stage(Queries queries, Instant now, ShopLog log);
}
