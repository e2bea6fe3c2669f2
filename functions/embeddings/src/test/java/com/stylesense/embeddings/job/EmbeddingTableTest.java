package com.stylesense.embeddings.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embeddings.network.FeatureNetwork;
import com.stylesense.store.vector.PictureIndex;
import com.stylesense.testing.ShopDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTableTest {

    private static final PictureDigest RED = PictureDigest.of(new byte[] {1});
    private static final PictureDigest BLUE = PictureDigest.of(new byte[] {2});

    @TempDir
    private Path folder;

    private Connection connection;
    private int journals;

    @BeforeEach
    void threeProducts() throws SQLException {
        connection = ShopDatabase.start().connect();
        execute("""
                INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour,
                    season, year, usage, price, stock_count, image_path)
                SELECT id, 'Tee', 'Veltrix', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Red', 'Summer', 2020, 'Casual', 10, 1, ''
                FROM generate_series(1, 3) AS id""");
    }

    @AfterEach
    void emptyTheShop() throws SQLException {
        execute("DELETE FROM products");
        connection.close();
    }

    @Test
    void theColumnTellsHowWideANetworkMustBe() throws Exception {
        assertThat(new EmbeddingTable(connection).width()).isEqualTo(2048);
    }

    @Test
    void aVectorIsStoredWithTheNetworkAndThePictureThatMadeIt() throws Exception {
        FeatureNetwork network = new Labelled(1);
        EmbeddingTable.Update update = update(network, new EmbeddedPicture(1, RED));

        assertThat(update).isEqualTo(new EmbeddingTable.Update(1, 0, 0, 0));
        assertThat(text("SELECT product_id || ' ' || model || ' ' || model_digest || ' ' || image_digest "
                        + "FROM product_embeddings"))
                .isEqualTo("1 labelled " + network.digest() + " " + RED);
        assertThat(text("SELECT vector_norm(embedding) FROM product_embeddings"))
                .isEqualTo("1");
    }

    @Test
    void onlyWhatChangedIsWrittenAgain() throws Exception {
        FeatureNetwork network = new Labelled(1);
        update(network, new EmbeddedPicture(1, RED), new EmbeddedPicture(2, RED));
        String version = text("SELECT version FROM catalogue_version");

        assertThat(update(network, new EmbeddedPicture(1, RED), new EmbeddedPicture(2, RED)))
                .isEqualTo(new EmbeddingTable.Update(0, 2, 0, 0));
        assertThat(text("SELECT version FROM catalogue_version")).isEqualTo(version);
        assertThat(update(network, new EmbeddedPicture(1, RED), new EmbeddedPicture(2, BLUE)))
                .isEqualTo(new EmbeddingTable.Update(1, 1, 0, 0));
        assertThat(text("SELECT version FROM catalogue_version")).isNotEqualTo(version);
    }

    @Test
    void vectorsOfAnotherNetworkGoOnceTheShopServesThisOne() throws Exception {
        update(new Labelled(1), new EmbeddedPicture(1, RED), new EmbeddedPicture(2, BLUE), new EmbeddedPicture(3, RED));

        FeatureNetwork next = new Labelled(2);
        assertThat(update(next, new EmbeddedPicture(1, RED), new EmbeddedPicture(2, BLUE)))
                .isEqualTo(new EmbeddingTable.Update(2, 0, 0, 1));
        assertThat(text("SELECT string_agg(product_id::text, ' ' ORDER BY product_id) FROM product_embeddings"))
                .isEqualTo("1 2");
        assertThat(new EmbeddingTable(connection).byOtherNetworks(next)).isZero();
    }

    @Test
    void vectorsOfAnotherNetworkStayWhileMostProductsHaveNoOther() throws Exception {
        update(new Labelled(1), new EmbeddedPicture(1, RED), new EmbeddedPicture(2, BLUE), new EmbeddedPicture(3, RED));

        FeatureNetwork next = new Labelled(2);
        assertThat(update(next, new EmbeddedPicture(1, RED))).isEqualTo(new EmbeddingTable.Update(1, 0, 0, 0));
        assertThat(new EmbeddingTable(connection).byOtherNetworks(next)).isEqualTo(2);
    }

    @Test
    void aRunThatGaveNoVectorLeavesTheTableAsItWas() throws Exception {
        update(new Labelled(1), new EmbeddedPicture(1, RED), new EmbeddedPicture(2, BLUE));
        String version = text("SELECT version FROM catalogue_version");

        assertThat(update(new Labelled(2))).isEqualTo(new EmbeddingTable.Update(0, 0, 0, 0));
        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("2");
        assertThat(text("SELECT version FROM catalogue_version")).isEqualTo(version);
    }

    @Test
    void aSinglePicturesVectorLeavesTheOthersAlone() throws Exception {
        update(new Labelled(1), new EmbeddedPicture(1, RED), new EmbeddedPicture(2, BLUE));
        FeatureNetwork other = new Labelled(2);
        try (VectorJournal journal = VectorJournal.open(folder.resolve("journal"), other.digest(), other.width())) {
            journal.add(RED, oneAt(9));
            new EmbeddingTable(connection).add(List.of(new EmbeddedPicture(1, RED)), journal, other);
        }
        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("2");
    }

    @Test
    void moreVectorsThanFitInMemoryAreIndexedOnce() throws Exception {
        update(new Labelled(1), new EmbeddedPicture(1, RED), new EmbeddedPicture(2, BLUE));
        PictureIndex index = new PictureIndex(connection);
        try {
            assertThat(index.createBeyond(2)).isFalse();
            assertThat(index.createBeyond(1)).isTrue();
            assertThat(index.createBeyond(1)).isFalse();
        } finally {
            execute("DROP INDEX IF EXISTS product_embeddings_neighbours");
        }
    }

    @Test
    void aProductThatTheShopDoesNotHaveIsCountedAndLeftOut() throws Exception {
        assertThat(update(new Labelled(1), new EmbeddedPicture(1, RED), new EmbeddedPicture(999, BLUE)))
                .isEqualTo(new EmbeddingTable.Update(1, 0, 1, 0));
    }

    private EmbeddingTable.Update update(FeatureNetwork network, EmbeddedPicture... pictures) throws Exception {
        try (VectorJournal journal =
                VectorJournal.open(folder.resolve("journal-" + journals++), network.digest(), network.width())) {
            journal.add(RED, oneAt(7));
            journal.add(BLUE, oneAt(8));
            return new EmbeddingTable(connection).replace(List.of(pictures), journal, network);
        }
    }

    private static float[] oneAt(int component) {
        float[] vector = new float[2048];
        vector[component] = 1;
        return vector;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private record Labelled(int version) implements FeatureNetwork {

        @Override
        public String name() {
            return "labelled";
        }

        @Override
        public String digest() {
            return "%064x".formatted(version);
        }

        @Override
        public int width() {
            return 2048;
        }

        @Override
        public float[] features(List<byte[]> pictures) {
            throw new UnsupportedOperationException("Nothing is computed here.");
        }

        @Override
        public void close() {}
    }
}
