package com.stylesense.trending;

import com.stylesense.store.database.Queries;

/** A table that is written whole at each refresh: it is small, and nobody waits for it. */
record WholeTable(String name) implements StagedTable {

    @Override
    public void createStage(Queries queries) {
        queries.execute(
                "CREATE TEMPORARY TABLE staged_" + name + " ON COMMIT DROP AS SELECT * FROM " + name + " WITH NO DATA");
    }

    @Override
    public long mergeStage(Queries queries) {
        queries.execute("DELETE FROM " + name);
        return queries.execute("INSERT INTO " + name + " SELECT * FROM staged_" + name);
    }
}
