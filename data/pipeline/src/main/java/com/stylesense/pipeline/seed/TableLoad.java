package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.pipeline.csv.UnfitTextException;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.QueryFailedException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies one file into its table with inserts of a few thousand rows each, inside the caller's transaction. */
final class TableLoad {

    private static final int ROWS_AT_ONCE = 5_000;
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String INTEGRITY_VIOLATIONS = "23";
    private static final String DATA_EXCEPTIONS = "22";
    /** Such as attributes so long that their index refuses them. */
    private static final String LIMITS_EXCEEDED = "54";

    private final Queries queries;
    private final SeedTable table;
    private final ProgressListener progress;
    private final @Nullable String[][] values;

    TableLoad(Queries queries, SeedTable table, ProgressListener progress) {
        this.queries = queries;
        this.table = table;
        this.progress = progress;
        this.values = new String[table.columns().size()][ROWS_AT_ONCE];
    }

    /** The number of rows that went in. */
    long run(long expectedRows) throws IOException {
        String step = "Seeding " + table.name();
        long written = 0;
        int gathered = 0;
        try (CsvSource source = CsvSource.open(table.file(), table.header())) {
            for (CsvRow row : source) {
                gather(row, gathered++);
                if (gathered == ROWS_AT_ONCE) {
                    write(gathered);
                    written += gathered;
                    gathered = 0;
                    if (written < expectedRows) {
                        progress.progressed(step, written, expectedRows);
                    }
                }
            }
            if (gathered > 0) {
                write(gathered);
            }
        } catch (QueryFailedException refused) {
            throw explained(refused);
        }
        progress.progressed(step, expectedRows, expectedRows);
        return written + gathered;
    }

    private void gather(CsvRow row, int position) {
        for (int column = 0; column < values.length; column++) {
            SeedColumn wanted = table.columns().get(column);
            try {
                values[column][position] = wanted.value(row);
            } catch (UnfitTextException changedSinceTheCheck) {
                throw row.failure(wanted.csv(), changedSinceTheCheck.problem());
            }
        }
    }

    private void write(int rows) {
        queries.execute(
                table.statement(),
                Arrays.stream(values).map(column -> Arrays.copyOf(column, rows)).toArray());
    }

    private RuntimeException explained(QueryFailedException failed) {
        SQLException refused = failed.reason();
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.equals(FOREIGN_KEY_VIOLATION)) {
            return new PipelineFailure(
                    table.file() + " refers to rows that are not there: " + refused.getMessage(),
                    "The files belong to different runs: run scripts/pipeline simulate again on this catalogue.",
                    refused);
        }
        if (state.startsWith(INTEGRITY_VIOLATIONS)
                || state.startsWith(DATA_EXCEPTIONS)
                || state.startsWith(LIMITS_EXCEEDED)) {
            return new PipelineFailure(
                    table.file() + " holds what the shop can't take: " + refused.getMessage(),
                    "Correct the row that is named, or write the file anew with the pipeline.",
                    refused);
        }
        return failed;
    }
}
