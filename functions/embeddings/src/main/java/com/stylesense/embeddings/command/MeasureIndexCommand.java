package com.stylesense.embeddings.command;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.PipelineStep;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.vector.PictureIndex;
import com.stylesense.store.vector.VectorBytes;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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
            "Builds the shop's index over many vectors in a schema of its own, searches it as the shop does, and compares the answers "
                    + "with exact ones.",
            "The vectors are mixtures of two real ones that look alike, with some noise."
        })
public final class MeasureIndexCommand implements PipelineStep {

    private static final int NEAREST = 10;

    /** More than a list of twelve needs, should some show one photo; the shop asks for twice as many. */
    private static final int PAGE = 40;

    private static final int WARM_UP = 20;
    private static final String MODEL = "measured";
    private static final double NOISE = 0.3;
    private static final int ALIKE = 20;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private StoredVectors vectors;

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:DATABASE_URL}",
            required = true,
            description = "A PostgreSQL with pgvector that may work for a while (DATABASE_URL).")
    private String database;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "100000", description = "Vectors (${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--queries", paramLabel = "N", defaultValue = "200", description = "Queries (${DEFAULT-VALUE}).")
    private int queries;

    @Option(
            names = "--ef-search",
            paramLabel = "N",
            split = ",",
            defaultValue = "40,100,200,400",
            description = "Values of hnsw.ef_search (${DEFAULT-VALUE}).")
    private List<Integer> searched;

    @Option(
            names = "--in-stock",
            paramLabel = "SHARE",
            split = ",",
            defaultValue = "0.9,0.05,0.001",
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
            throw new PipelineFailure(
                    "The database refused: " + failed.getMessage(),
                    "It must be a PostgreSQL with pgvector 0.8 or newer, with some gigabytes free.",
                    failed);
        }
        return CommandLine.ExitCode.OK;
    }

    private void measure(Connection connection) throws SQLException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        // All that is asked of the vectors in memory is asked before the index is built, which wants the memory for
        // itself.
        List<Question> questions = questions(load(connection, vectors.load()));
        long started = System.nanoTime();
        new PictureIndex(connection).create();
        out.printf(
                Locale.ROOT,
                "%,d vectors; index built in %.0f s; vectors %s, index %s%n",
                rows,
                (System.nanoTime() - started) / 1e9,
                text(connection, "SELECT pg_size_pretty(pg_table_size('product_embeddings'))"),
                text(connection, "SELECT pg_size_pretty(pg_relation_size('product_embeddings_neighbours'))"));
        out.println("| in stock | ef_search | recall@10 | p50 ms | p95 ms | fewest found |");
        out.println("|---|---|---|---|---|---|");
        for (double share : inStock) {
            stock(connection, share);
            for (int ef : searched) {
                row(connection, questions, share, ef);
            }
        }
    }

    /** What is searched for, and by share in stock the right answer. */
    private record Question(long id, float[] vector, Map<Double, List<Long>> nearest) {}

    private List<Question> questions(ExactMatrix mixed) {
        return new Random(7)
                .ints(WARM_UP + queries, 0, rows)
                .parallel()
                .mapToObj(id -> new Question(id, mixed.vectorOf(id), exact(mixed, id)))
                .toList();
    }

    private Map<Double, List<Long>> exact(ExactMatrix mixed, int id) {
        Map<Double, List<Long>> nearest = new HashMap<>();
        inStock.forEach(share -> nearest.put(share, new ArrayList<>()));
        Iterator<ScoredProduct> neighbours = mixed.neighbours(id);
        while (neighbours.hasNext() && nearest.values().stream().anyMatch(found -> found.size() < NEAREST)) {
            long neighbour = neighbours.next().productId();
            double stock = stock(neighbour);
            nearest.forEach((share, found) -> {
                if (stock < share && found.size() < NEAREST) {
                    found.add(neighbour);
                }
            });
        }
        return nearest;
    }

    /** What the shop does for a list: a page from the index, compared once more at full precision. */
    private void row(Connection connection, List<Question> questions, double share, int ef) throws SQLException {
        PictureIndex index = new PictureIndex(connection);
        double[] times = new double[questions.size()];
        int hits = 0;
        int wanted = 0;
        int fewest = PAGE;
        connection.setAutoCommit(false);
        for (int asked = 0; asked < times.length; asked++) {
            Question question = questions.get(asked);
            long started = System.nanoTime();
            List<PictureIndex.Neighbour> page = index.nearest(question.vector(), MODEL, PAGE, ef);
            Set<Long> nearest = nearest(page, question);
            times[asked] = (System.nanoTime() - started) / 1e6;
            connection.commit();
            fewest = Math.min(fewest, page.size());
            wanted += question.nearest().get(share).size();
            hits += (int) question.nearest().get(share).stream()
                    .filter(nearest::contains)
                    .count();
        }
        connection.setAutoCommit(true);
        double[] warm = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(warm);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "| %.1f %% | %d | %.3f | %.1f | %.1f | %d |%n",
                100 * share,
                ef,
                (double) hits / wanted,
                warm[queries / 2],
                warm[queries * 95 / 100],
                fewest);
        out.flush();
    }

    private static Set<Long> nearest(List<PictureIndex.Neighbour> page, Question question) {
        return page.stream()
                .filter(near -> near.productId() != question.id())
                .map(near -> new ScoredProduct(near.productId(), dot(question.vector(), near.vector())))
                .sorted(Comparator.comparingDouble(ScoredProduct::score)
                        .reversed()
                        .thenComparingLong(ScoredProduct::productId))
                .limit(NEAREST)
                .map(ScoredProduct::productId)
                .collect(Collectors.toSet());
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int component = 0; component < one.length; component++) {
            sum += (double) one[component] * other[component];
        }
        return sum;
    }

    private void stock(Connection connection, double share) throws SQLException {
        execute(connection, "TRUNCATE products");
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO products SELECT id, (stock < ?)::int FROM stocks ORDER BY id")) {
            insert.setDouble(1, share);
            insert.executeUpdate();
        }
        execute(connection, "VACUUM ANALYZE products");
        execute(connection, "VACUUM ANALYZE product_embeddings");
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
        execute(connection, "SET search_path = measured, public");
        execute(connection, "CREATE TABLE products (id bigint PRIMARY KEY, stock_count integer NOT NULL)");
        execute(connection, "CREATE TABLE stocks (id bigint PRIMARY KEY, stock double precision NOT NULL)");
        execute(
                connection,
                "CREATE UNLOGGED TABLE product_embeddings "
                        + "(product_id bigint PRIMARY KEY, embedding vector(2048) NOT NULL, model_digest text NOT NULL)");
        Mixture mixture = new Mixture(real);
        ExactMatrix.Builder memory = ExactMatrix.builder(real.width());
        ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getOut());
        try (BinaryCopy copy = new BinaryCopy(
                connection,
                "COPY product_embeddings (product_id, embedding, model_digest) FROM STDIN (FORMAT binary)")) {
            for (int id = 0; id < rows; id++) {
                float[] vector = mixture.next();
                memory.add(id, vector);
                copy.row(id, vector, MODEL);
                progress.progressed("Loading vectors", id + 1, rows);
            }
        }
        loadStocks(connection);
        return memory.build();
    }

    private void loadStocks(Connection connection) throws SQLException, IOException {
        try (PGCopyOutputStream copy =
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY stocks FROM STDIN")) {
            for (int id = 0; id < rows; id++) {
                copy.write((id + "\t" + stock(id) + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
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
                    alike[row][place] =
                            Arrays.binarySearch(ids, neighbours.next().productId());
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

    /** PostgreSQL's binary form of COPY: a tenth of the time of text, in which most of the work is printing and reading numbers. */
    private static final class BinaryCopy implements AutoCloseable {
        private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
        private static final int END = -1;

        private final DataOutputStream out;

        BinaryCopy(Connection connection, String statement) throws SQLException, IOException {
            out = new DataOutputStream(new BufferedOutputStream(
                    new PGCopyOutputStream(connection.unwrap(PGConnection.class), statement), 1 << 16));
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        }

        void row(long id, float[] vector, String text) throws IOException {
            out.writeShort(3);
            out.writeInt(Long.BYTES);
            out.writeLong(id);
            byte[] components = VectorBytes.encode(vector);
            out.writeInt(components.length);
            out.write(components);
            byte[] letters = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(letters.length);
            out.write(letters);
        }

        @Override
        public void close() throws IOException {
            out.writeShort(END);
            out.close();
        }
    }
}
