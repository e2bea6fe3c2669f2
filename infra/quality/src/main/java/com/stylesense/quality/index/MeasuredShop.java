package com.stylesense.quality.index;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Those of the shop's tables that a search among vectors reads, in a schema of their own that goes when this is closed. */
final class MeasuredShop implements AutoCloseable {

    /** What stands for the network's digest. */
    static final String MODEL = "measured";

    private final Connection connection;

    private MeasuredShop(Connection connection) {
        this.connection = connection;
    }

    /** From now on the connection sees this shop's tables in place of others of the same name. */
    static MeasuredShop open(Connection connection) throws SQLException {
        MeasuredShop shop = new MeasuredShop(connection);
        shop.execute("CREATE EXTENSION IF NOT EXISTS vector");
        shop.execute("DROP SCHEMA IF EXISTS measured CASCADE");
        shop.execute("CREATE SCHEMA measured");
        shop.execute("SET search_path = measured, public");
        shop.execute("CREATE TABLE products (id bigint PRIMARY KEY, stock_count integer NOT NULL)");
        shop.execute("CREATE TABLE stocks (id bigint PRIMARY KEY, stock double precision NOT NULL)");
        shop.execute("CREATE UNLOGGED TABLE product_embeddings "
                + "(product_id bigint PRIMARY KEY, embedding vector(2048) NOT NULL, model_digest text NOT NULL)");
        return shop;
    }

    /** @return the vectors that are now in the table */
    ExactMatrix load(MixedVectors vectors, int rows, ProgressListener progress) throws SQLException, IOException {
        ExactMatrix.Builder memory = ExactMatrix.builder(vectors.width());
        try (BinaryCopy copy = new BinaryCopy(
                connection,
                "COPY product_embeddings (product_id, embedding, model_digest) FROM STDIN (FORMAT binary)")) {
            for (int id = 0; id < rows; id++) {
                float[] vector = vectors.next();
                memory.add(id, vector);
                copy.row(id, vector, MODEL);
                progress.progressed("Loading vectors", id + 1, rows);
            }
        }
        loadStocks(rows);
        return memory.build();
    }

    private void loadStocks(int rows) throws SQLException, IOException {
        try (PGCopyOutputStream copy =
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY stocks FROM STDIN")) {
            for (int id = 0; id < rows; id++) {
                copy.write((id + "\t" + stockOf(id) + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** In 0..1, spread evenly and unrelated to the vectors: a product is in stock at a share when this is below it. */
    static double stockOf(long id) {
        return new Random(id * 31 + 17).nextDouble();
    }

    /** Puts that share of the products in stock, and the others out. */
    void stock(double share) throws SQLException {
        execute("TRUNCATE products");
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO products SELECT id, (stock < ?)::int FROM stocks ORDER BY id")) {
            insert.setDouble(1, share);
            insert.executeUpdate();
        }
        execute("VACUUM ANALYZE products");
        execute("VACUUM ANALYZE product_embeddings");
    }

    /** With its unit. */
    String sizeOfVectors() throws SQLException {
        return text("SELECT pg_size_pretty(pg_table_size('product_embeddings'))");
    }

    /** With its unit. */
    String sizeOfIndex() throws SQLException {
        return text("SELECT pg_size_pretty(pg_relation_size('product_embeddings_neighbours'))");
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("DROP SCHEMA IF EXISTS measured CASCADE");
    }
}
