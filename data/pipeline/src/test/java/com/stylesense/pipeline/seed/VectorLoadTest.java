package com.stylesense.pipeline.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.embedding.file.NumpyFile;
import com.stylesense.embedding.file.PackedVectors;
import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.file.VectorRow;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.seed.Seeding.Outcome;
import com.stylesense.store.vector.PictureIndex;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorLoadTest {

    private static final String IMAGE = "cd".repeat(32);

    @TempDir
    private Path data;

    private Connection connection;

    @BeforeEach
    void startOver() throws Exception {
        connection = ShopDatabase.start().connect();
        seeding().empty();
        write("processed/products_clean.csv", """
                id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count,avg_rating,image_path
                40,Veltrix Shoes,Veltrix,Men,Footwear,Shoes,Casual Shoes,Black,Fall,2019,Casual,49.99,3,4.2,40.svg
                41,Auriel Dress,Auriel,Women,Apparel,Dress,Dresses,Red,Summer,2018,Party,80.00,0,,41.svg
                """);
        write("simulated/users.csv", "id,email,full_name,gender,cohort,created_at\n");
        write("simulated/orders.csv", "id,user_id,status,ordered_at,total\n");
        write("simulated/order_items.csv", "id,order_id,product_id,quantity,unit_price\n");
        write("simulated/interactions.csv", "id,user_id,product_id,kind,rating,created_at\n");
    }

    @AfterEach
    void emptyTheShop() throws Exception {
        seeding().empty();
        connection.close();
    }

    @Test
    void vectorsThatComeWithTheCatalogueAreLoadedWithWhatMadeThem() throws Exception {
        pack(40, 41);

        assertThat(seed()).isEqualTo(Outcome.SEEDED);
        assertThat(text(
                        "SELECT string_agg(product_id || ' ' || model || ' ' || image_digest, ', ' ORDER BY product_id) "
                                + "FROM product_embeddings"))
                .isEqualTo("40 tiny " + IMAGE + ", 41 tiny " + IMAGE);
        assertThat(Double.parseDouble(text("SELECT max(abs(vector_norm(embedding) - 1)) FROM product_embeddings")))
                .isLessThan(1e-6);
    }

    @Test
    void aVectorOfAProductThatTheShopDoesNotHaveIsLeftOut() throws Exception {
        pack(40, 99);
        seed();

        assertThat(text("SELECT string_agg(product_id::text, ' ') FROM product_embeddings"))
                .isEqualTo("40");
    }

    @Test
    void aShopThatWasSeededWithoutThemGetsThemTheNextTime() throws Exception {
        seed();
        String version = text("SELECT version FROM catalogue_version");
        pack(40, 41);

        assertThat(seed()).isEqualTo(Outcome.SEEDED);
        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("2");
        assertThat(text("SELECT version FROM catalogue_version"))
                .as("running servers hear of it")
                .isNotEqualTo(version);
        assertThat(seed()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void vectorsThatWereComputedSinceStay() throws Exception {
        pack(40, 41);
        seed();
        execute("UPDATE product_embeddings SET model = 'my own'");
        seed();

        assertThat(text("SELECT string_agg(DISTINCT model, ' ') FROM product_embeddings"))
                .isEqualTo("my own");
    }

    @Test
    void theEmbeddingJobsMatrixIsLoadedWithWhatItsManifestSaysMadeIt() throws Exception {
        matrix(2048, 41, 40);
        write("processed/embedding_ids.json", "[41, 40]");
        write("processed/embeddings_manifest.json", """
                {"model": "resnet50", "model_digest": "%s", "kind": "tf32; cropped", "maker": "gpu", "files": ["embeddings.npy"]}
                """.formatted("ef".repeat(32)));

        assertThat(seed()).isEqualTo(Outcome.SEEDED);
        assertThat(text(
                        "SELECT string_agg(product_id || ' ' || model || ' ' || model_digest, ', ' ORDER BY product_id) "
                                + "FROM product_embeddings"))
                .isEqualTo("40 resnet50 %1$s, 41 resnet50 %1$s".formatted("ef".repeat(32)));
        assertThat(text("SELECT DISTINCT kind || ', ' || maker FROM product_embeddings"))
                .isEqualTo("tf32; cropped, gpu");
        assertThat(text("SELECT (embedding::real[])[42] FROM product_embeddings WHERE product_id = 41"))
                .isEqualTo("0.6");
        String version = text("SELECT version FROM catalogue_version");
        assertThat(seed()).isEqualTo(Outcome.UNCHANGED);
        assertThat(text("SELECT version FROM catalogue_version")).isEqualTo(version);
    }

    @Test
    void aMatrixWithoutAManifestStandsForItsOwnNetworkAndNobodyKnowsItsKind() throws Exception {
        matrix(2048, 40);
        write("processed/embedding_ids.json", "[40]");
        seed();

        assertThat(text("SELECT kind || maker FROM product_embeddings")).isEmpty();
        assertThat(text("SELECT model || ' ' || model_digest FROM product_embeddings"))
                .isEqualTo("embeddings.npy "
                        + FileDigest.of(data.resolve("processed/embeddings.npy"))
                                .sha256());
    }

    @Test
    void packedVectorsComeBeforeAMatrix() throws Exception {
        pack(40);
        matrix(2048, 41);
        write("processed/embedding_ids.json", "[41]");
        seed();

        assertThat(text("SELECT string_agg(product_id::text, ' ') FROM product_embeddings"))
                .isEqualTo("40");
    }

    @Test
    void rowsOfProductsThatTheShopDoesNotHaveAreLeftOutAndTold() throws Exception {
        matrix(2048, 40, 99);
        write("processed/embedding_ids.json", "[40, 99]");
        List<String> told = new ArrayList<>();
        new Seeding(connection, listener(told)).seed(SeedFiles.below(data));

        assertThat(text("SELECT string_agg(product_id::text, ' ') FROM product_embeddings"))
                .isEqualTo("40");
        assertThat(told).containsExactly("1 vectors left out whose product the shop does not have.");
    }

    @Test
    void aMatrixOfAnotherCatalogueChangesNothingHoweverOften() throws Exception {
        matrix(2048, 98, 99);
        write("processed/embedding_ids.json", "[98, 99]");
        seed();
        String version = text("SELECT version FROM catalogue_version");

        assertThat(seed()).isEqualTo(Outcome.UNCHANGED);
        assertThat(text("SELECT version FROM catalogue_version")).isEqualTo(version);
    }

    @Test
    void moreVectorsThanTheShopComparesInMemoryAreIndexed() throws Exception {
        matrix(2048, 40, 41);
        write("processed/embedding_ids.json", "[40, 41]");
        try {
            new Seeding(connection, ProgressListener.SILENT, 1).seed(SeedFiles.below(data));

            assertThat(new PictureIndex(connection).exists()).isTrue();
        } finally {
            execute("DROP INDEX IF EXISTS product_embeddings_neighbours");
        }
    }

    @Test
    void howManyTheShopComparesInMemoryIsASetting() {
        assertThat(Seeding.mostInMemory(null)).isEqualTo(20_000);
        assertThat(Seeding.mostInMemory("5000")).isEqualTo(5_000);
        assertThatThrownBy(() -> Seeding.mostInMemory("many"))
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("STYLESENSE_EXACT_VECTORS is many, which is no number of vectors.");
    }

    @Test
    void aMatrixThatFitsNeitherTheShopNorItsIdsIsRefusedWithTheRemedy() throws Exception {
        matrix(2048, 40, 41);
        assertRefused("[40]", "embeddings.npy has 2 rows, but", "embedding_ids.json names 1 products.");
        assertRefused("[40, 40]", "names product 40 twice.");
        assertRefused("[40, \"41\"]", "is not a JSON array of product ids.");
        assertRefused("[40, 41", "is not a JSON array of product ids.");
        matrix(3, 0, 1);
        assertRefused("[40, 41]", "holds vectors of 3 components, but the shop's have 2,048.");
        matrix(2048, 0, 0);
        assertRefused("[40, 41]", "Row 0 of", "is not a vector of length one.");
        write("processed/embeddings.npy", "no matrix");
        assertRefused("[40, 41]", "embeddings.npy");
        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("0");
    }

    private void assertRefused(String ids, String... told) throws IOException {
        write("processed/embedding_ids.json", ids);
        assertThatThrownBy(this::seed)
                .hasMessageContainingAll(told)
                .isInstanceOfSatisfying(
                        PipelineFailure.class,
                        failure -> assertThat(failure.remedy()).contains("scripts/pipeline embed"));
    }

    /** Rows of length one, but for a product 0, whose two components are one. */
    private void matrix(int width, int... products) throws IOException {
        try (NumpyFile.Writer rows =
                NumpyFile.create(data.resolve("processed/embeddings.npy"), products.length, width)) {
            for (int product : products) {
                float[] vector = new float[width];
                vector[0] = 0.8f;
                vector[product] = 0.6f;
                rows.write(vector);
            }
            rows.commit();
        }
    }

    private static ProgressListener listener(List<String> told) {
        return new ProgressListener() {
            @Override
            public void progressed(String step, long done, long total) {}

            @Override
            public void told(String sentence) {
                told.add(sentence);
            }
        };
    }

    private void pack(long... products) throws IOException {
        var origin = new VectorOrigin("tiny", "ab".repeat(32), VectorOrigin.FIRST_KIND, "cpu; PyTorch");
        try (PackedVectors.Writer rows = PackedVectors.create(data.resolve("processed/vectors.bin"), origin, 2048)) {
            for (long product : products) {
                float[] vector = new float[2048];
                vector[(int) product] = 0.6f;
                vector[0] = 0.8f;
                rows.write(new VectorRow(product, IMAGE, vector));
            }
            rows.commit();
        }
    }

    private Outcome seed() throws Exception {
        return seeding().seed(SeedFiles.below(data));
    }

    private Seeding seeding() {
        return new Seeding(connection, ProgressListener.SILENT);
    }

    private void write(String file, String content) throws IOException {
        Path path = data.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
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
}
