package com.stylesense.embeddings.command;

import com.stylesense.data.ConsoleProgress;
import com.stylesense.data.PipelineFailure;
import com.stylesense.data.PipelineStep;
import com.stylesense.platform.database.DatabaseUrl;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.visual.ExactMatrix;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that tells what the database's index finds, and how fast, at a size that memory no longer serves. */
@Command(
        name = "measure-index",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Builds pgvector's HNSW index over many vectors in a schema of its own, and compares its answers with exact ones.",
            "The vectors are mixtures of two real ones that look alike, with some noise. Nine tenths are in stock, unless told otherwise."})
public final class MeasureIndexCommand implements PipelineStep {

    private static final int NEAREST = 10;
    private static final double NOISE = 0.3;
    private static final int ALIKE = 20;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private StoredVectors vectors;

    @Option(names = "--database", paramLabel = "URL", defaultValue = "${env:DATABASE_URL}", required = true,
            description = "A PostgreSQL with pgvector that may work for a while (DATABASE_URL).")
    private String database;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "100000", description = "Vectors (${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--queries", paramLabel = "N", defaultValue = "200", description = "Queries (${DEFAULT-VALUE}).")
    private int queries;

    @Option(names = "--ef-search", paramLabel = "N", split = ",", defaultValue = "40,100,200,400",
            description = "Values of hnsw.ef_search (${DEFAULT-VALUE}).")
    private List<Integer> searched;

    @Option(names = "--in-stock", paramLabel = "SHARE", split = ",", defaultValue = "0.9,0.05",
            description = "Shares of the products that are in stock, each measured (${DEFAULT-VALUE}).")
    private List<Double> inStock;

    @Override
    public Integer call() throws IOException {
        DatabaseUrl url = DatabaseUrl.parse(database);
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            try {
                measure(connection);
            } finally {
                execute(connection, "DROP SCHEMA IF EXISTS measured CASCADE");
            }
        } catch (SQLException failed) {
            throw new PipelineFailure("The database refused: " + failed.getMessage(),
                    "It must be a PostgreSQL with pgvector 0.8 or newer, with some gigabytes free.", failed);
        }
        return CommandLine.ExitCode.OK;
    }

    private void measure(Connection connection) throws SQLException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        ExactMatrix mixed = load(connection, vectors.load());
        long started = System.nanoTime();
        execute(connection, "SET maintenance_work_mem = '2GB'");
        execute(connection, "CREATE INDEX ON measured.embeddings USING hnsw ((embedding::halfvec(2048)) halfvec_cosine_ops)");
        out.printf(Locale.ROOT, "%,d vectors of %,d components; index built in %.0f s, %s%n", rows, mixed.width(),
                (System.nanoTime() - started) / 1e9,
                text(connection, "SELECT pg_size_pretty(pg_indexes_size('measured.embeddings'))"));
        execute(connection, "ANALYZE measured.embeddings");
        execute(connection, "SET hnsw.iterative_scan = strict_order");
        out.println("| in stock | ef_search | recall@10 | p50 ms | p95 ms | fewest found |");
        out.println("|---|---|---|---|---|---|");
        for (double share : inStock) {
            for (int ef : searched) {
                execute(connection, "SET hnsw.ef_search = " + ef);
                row(connection, mixed, share, ef);
            }
        }
    }

    private void row(Connection connection, ExactMatrix mixed, double share, int ef) throws SQLException {
        Random random = new Random(7);
        double[] times = new double[queries];
        int hits = 0;
        int fewest = NEAREST;
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT id FROM measured.embeddings WHERE stock < ? AND id <> ?
                ORDER BY embedding::halfvec(2048) <=> (SELECT embedding::halfvec(2048) FROM measured.embeddings WHERE id = ?)
                LIMIT ?""")) {
            for (int query = 0; query < queries; query++) {
                int id = random.nextInt(rows);
                select.setDouble(1, share);
                select.setInt(2, id);
                select.setInt(3, id);
                select.setInt(4, NEAREST);
                long started = System.nanoTime();
                Set<Long> found = new HashSet<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getLong(1));
                    }
                }
                times[query] = (System.nanoTime() - started) / 1e6;
                fewest = Math.min(fewest, found.size());
                hits += (int) exact(mixed, id, share).stream().filter(found::contains).count();
            }
        }
        Arrays.sort(times);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "| %.0f %% | %d | %.3f | %.1f | %.1f | %d |%n", 100 * share, ef,
                (double) hits / (NEAREST * queries), times[queries / 2], times[queries * 95 / 100], fewest);
        out.flush();
    }

    private static List<Long> exact(ExactMatrix mixed, int id, double share) {
        List<Long> nearest = new ArrayList<>();
        Iterator<ScoredProduct> neighbours = mixed.neighbours(id);
        while (nearest.size() < NEAREST) {
            long neighbour = neighbours.next().productId();
            if (stock(neighbour) < share) {
                nearest.add(neighbour);
            }
        }
        return nearest;
    }

    /** In 0..1, spread evenly and unrelated to the vectors: a product is in stock at a share when this is below it. */
    private static double stock(long id) {
        return new Random(id * 31 + 17).nextDouble();
    }

    /** The same vectors into the table and into memory. */
    private ExactMatrix load(Connection connection, ExactMatrix real) throws SQLException, IOException {
        execute(connection, "CREATE EXTENSION IF NOT EXISTS vector");
        execute(connection, "DROP SCHEMA IF EXISTS measured CASCADE");
        execute(connection, "CREATE SCHEMA measured");
        execute(connection, "CREATE UNLOGGED TABLE measured.embeddings "
                + "(id bigint PRIMARY KEY, stock double precision NOT NULL, embedding vector(2048) NOT NULL)");
        Mixture mixture = new Mixture(real);
        ExactMatrix.Builder memory = ExactMatrix.builder(real.width());
        ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getOut());
        try (PGCopyOutputStream copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class),
                "COPY measured.embeddings (id, stock, embedding) FROM STDIN")) {
            for (int id = 0; id < rows; id++) {
                float[] vector = mixture.next();
                memory.add(id, vector);
                copy.write((id + "\t" + stock(id) + "\t" + Arrays.toString(vector) + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
                progress.progressed("Loading vectors", id + 1, rows);
            }
        }
        return memory.build();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** As many vectors as wanted, spread as real ones are: each between two real ones that are alike, and a little beside. */
    private static final class Mixture {
        private final ExactMatrix real;
        private final float[][] vectors;
        private final int[][] alike;
        private final Random random = new Random(3);

        Mixture(ExactMatrix real) {
            this.real = real;
            long[] ids = real.productIds();
            vectors = new float[ids.length][];
            alike = new int[ids.length][ALIKE];
            for (int row = 0; row < ids.length; row++) {
                vectors[row] = real.vectorOf(ids[row]);
                Iterator<ScoredProduct> neighbours = real.neighbours(ids[row]);
                for (int place = 0; place < ALIKE; place++) {
                    alike[row][place] = Arrays.binarySearch(ids, neighbours.next().productId());
                }
            }
        }

        float[] next() {
            int one = random.nextInt(vectors.length);
            int other = alike[one][random.nextInt(ALIKE)];
            float share = random.nextFloat();
            float[] mixed = new float[real.width()];
            double squares = 0;
            for (int component = 0; component < mixed.length; component++) {
                double value = share * vectors[one][component] + (1 - share) * vectors[other][component];
                mixed[component] = (float) (value * Math.max(0, 1 + NOISE * random.nextGaussian()));
                squares += mixed[component] * mixed[component];
            }
            for (int component = 0; component < mixed.length; component++) {
                mixed[component] /= (float) Math.sqrt(squares);
            }
            return mixed;
        }
    }
}
