package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.QueryFailedException;
import com.stylesense.store.schema.MigrationLockedException;
import com.stylesense.store.schema.SessionLock;
import com.stylesense.store.vector.PictureIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Fills a shop's database from CSV files, which are read and checked whole before anything is written. An empty shop
 * is filled one transaction a table: each also notes which file it came from, so that doing it again changes nothing,
 * and a run that was killed is finished by the next. A shop that is filled anew changes in one transaction, so that it
 * holds the old or the new, whatever happens. Needs the schema, and one connection.
 */
public final class Seeding {

    /** What a seeding came to. */
    public enum Outcome {
        /** Some or all tables were filled. */
        SEEDED,
        /** All tables had been filled from these very files. */
        UNCHANGED,
        /** The database lives already, from other files or on its own; nothing was touched. */
        OTHER_DATA_KEPT
    }

    /** An advisory lock's number; nothing else in the shop uses it. */
    private static final long ADVISORY_LOCK = 7_739_573_001L;

    /** A large catalogue takes minutes; whoever waits is told for whom. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Says up to how many vectors the shop compares without an index. */
    private static final String EXACT_VECTORS = "STYLESENSE_EXACT_VECTORS";

    private static final int MOST_IN_MEMORY = 20_000;

    private final Connection connection;
    private final Queries queries;
    private final FilledTables filled;
    private final ProgressListener progress;
    private final int mostInMemory;

    public Seeding(Connection connection, ProgressListener progress) {
        this(connection, progress, mostInMemory(System.getenv(EXACT_VECTORS)));
    }

    Seeding(Connection connection, ProgressListener progress, int mostInMemory) {
        this.connection = connection;
        this.queries = Queries.on(connection);
        this.filled = new FilledTables(queries);
        this.progress = progress;
        this.mostInMemory = mostInMemory;
    }

    static int mostInMemory(String setting) {
        if (setting == null || setting.isBlank()) {
            return MOST_IN_MEMORY;
        }
        try {
            return Integer.parseInt(setting.strip());
        } catch (NumberFormatException noNumber) {
            throw new PipelineFailure(
                    EXACT_VECTORS + " is " + setting + ", which is no number of vectors.",
                    "Set it to a whole number, or leave it out.",
                    noNumber);
        }
    }

    /**
     * Leaves the connection open, with auto-commit on.
     *
     * @throws PipelineFailure when the files do not fit the schema or each other, or the database holds half of other
     * files
     */
    public Outcome seed(SeedFiles files) throws SQLException, IOException {
        return underLock(() -> {
            Outcome outcome = seedTables(SeedTable.all(files));
            raiseSequences();
            return outcome != Outcome.OTHER_DATA_KEPT && fillVectors(files) ? Outcome.SEEDED : outcome;
        });
    }

    /**
     * Puts what the files hold in place of all that the shop has, orders and accounts of real people included. The
     * schema stays.
     *
     * @throws PipelineFailure when the files do not fit the schema or each other; the shop is as it was then
     */
    public void seedAnew(SeedFiles files) throws SQLException, IOException {
        underLock(() -> {
            List<SeedTable> tables = SeedTable.all(files);
            SeedCheck.requireSound(tables, progress);
            transaction(() -> {
                truncate();
                for (SeedTable table : tables) {
                    load(table, FileDigest.of(table.file()));
                }
                requireProducts(files.products());
                VectorLoad vectors = new VectorLoad(connection, progress);
                if (vectors.isDue(files.vectors())) {
                    vectors.run(files.vectors(), FileDigest.of(files.products()).rows());
                }
                announceCatalogue();
            });
            tables.forEach(this::analyze);
            raiseSequences();
            new PictureIndex(connection).createBeyond(mostInMemory);
            return Outcome.SEEDED;
        });
    }

    /** A file that was emptied by mistake is nothing to replace a shop with. */
    private void requireProducts(Path products) {
        if (!isTrue("SELECT EXISTS (SELECT FROM products)")) {
            throw new PipelineFailure(
                    products + ": no product follows the header, and nothing was loaded.",
                    "Name the file that has the products, or make it anew with scripts/pipeline clean.");
        }
    }

    /** The files that the shop was not filled from: others than it was, or any where it lives on its own. */
    public List<Path> notLoaded(SeedFiles files) throws IOException {
        return filled.others(SeedTable.all(files));
    }

    /** Two servers that start at once both come here; the second waits, and finds the work done. */
    private Outcome underLock(Filling work) throws SQLException, IOException {
        try {
            requireSchema();
            try (SessionLock held = SessionLock.acquire(connection, ADVISORY_LOCK, "seeding", PATIENCE)) {
                return work.run();
            }
        } catch (MigrationLockedException locked) {
            throw new PipelineFailure(
                    "The shop's tables were not filled.", Objects.requireNonNull(locked.getMessage()), locked);
        } catch (QueryFailedException refused) {
            throw refused.reason();
        }
    }

    private boolean fillVectors(SeedFiles files) throws SQLException, IOException {
        VectorLoad load = new VectorLoad(connection, progress);
        if (!load.isDue(files.vectors())) {
            return false;
        }
        AtomicLong written = new AtomicLong();
        transaction(() -> {
            written.set(
                    load.run(files.vectors(), FileDigest.of(files.products()).rows()));
            if (written.get() > 0) {
                announceCatalogue();
            }
        });
        new PictureIndex(connection).createBeyond(mostInMemory);
        return written.get() > 0;
    }

    private Outcome seedTables(List<SeedTable> tables) throws SQLException, IOException {
        Map<SeedTable, FileDigest> wanted = new LinkedHashMap<>();
        for (SeedTable table : tables) {
            wanted.put(table, FileDigest.of(table.file()));
        }
        Map<String, String> done = filled.digests();
        if (wanted.entrySet().stream()
                .allMatch(table ->
                        table.getValue().sha256().equals(done.get(table.getKey().name())))) {
            return Outcome.UNCHANGED;
        }
        List<SeedTable> open =
                tables.stream().filter(table -> !done.containsKey(table.name())).toList();
        if (open.isEmpty() || (done.isEmpty() && !filled.areEmpty(tables))) {
            return Outcome.OTHER_DATA_KEPT;
        }
        filled.requireContinuable(wanted, done, open);
        SeedCheck.requireSound(tables, progress);
        for (SeedTable table : open) {
            fill(table, Objects.requireNonNull(wanted.get(table)));
        }
        return Outcome.SEEDED;
    }

    /** Empties the shop and leaves the schema. */
    void empty() throws SQLException, IOException {
        underLock(() -> {
            transaction(() -> {
                truncate();
                announceCatalogue();
            });
            return Outcome.SEEDED;
        });
    }

    /** Identities go on: an access token outlives its account by minutes, and must be nobody else's who registers then. */
    private void truncate() {
        queries.execute("TRUNCATE users, products, orders, order_items, interactions, cart_items, refresh_tokens, "
                + "login_failures, product_embeddings, refreshes, seedings CONTINUE IDENTITY CASCADE");
    }

    private void fill(SeedTable table, FileDigest file) throws SQLException, IOException {
        transaction(() -> {
            load(table, file);
            if (table.name().equals("products")) {
                announceCatalogue();
            }
        });
        analyze(table);
    }

    private void load(SeedTable table, FileDigest file) throws IOException {
        long rows = new TableLoad(queries, table, progress).run(file.rows());
        SeedTable addition = table.addition();
        if (addition != null) {
            new TableLoad(queries, addition, progress)
                    .run(FileDigest.of(addition.file()).rows());
        }
        filled.note(table, file, rows);
    }

    /** Without fresh statistics the planner takes the new rows for a handful. */
    private void analyze(SeedTable table) {
        queries.execute("ANALYZE " + table.name());
    }

    private void requireSchema() {
        if (!isTrue("SELECT to_regclass('seedings') IS NOT NULL")) {
            throw new PipelineFailure(
                    "The database does not have the shop's schema.",
                    "Start the shop on it once (DATABASE_URL=… scripts/up), which sets the schema up.");
        }
    }

    private boolean isTrue(String sql) {
        return queries.first(sql, row -> row.getBoolean(1)).orElseThrow();
    }

    /**
     * Puts every identity above the highest id in its table, so that the next row the shop writes finds its number
     * free.
     */
    private void raiseSequences() {
        queries.list("""
                        SELECT format('SELECT setval(%1$L, top) FROM (SELECT max(%2$I) AS top FROM %3$s) AS ids '
                                   || 'WHERE top > coalesce(pg_sequence_last_value(%1$L::regclass), 0)',
                                   pg_get_serial_sequence(attrelid::regclass::text, attname), attname,
                                   attrelid::regclass)
                        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                        WHERE attidentity <> '' AND relkind = 'r' AND relnamespace = current_schema::regnamespace
                        """, row -> row.getString(1)).forEach(queries::execute);
    }

    private void announceCatalogue() {
        queries.execute("UPDATE catalogue_version SET version = version + 1, changed_at = now()");
    }

    private void transaction(Work work) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | IOException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @FunctionalInterface
    private interface Filling {
        Outcome run() throws SQLException, IOException;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException, IOException;
    }
}
