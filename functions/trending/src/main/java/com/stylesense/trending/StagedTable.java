package com.stylesense.trending;

import com.stylesense.store.database.Queries;

/** A table whose news is staged beside it in a refresh, and then merged into it; readers see the old rows until the refresh commits. */
interface StagedTable {

    String name();

    void createStage(Queries queries);

    /** @return how many rows the table has now */
    long mergeStage(Queries queries);
}
