package com.stylesense.data.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.data.ProgressListener;
import com.stylesense.data.seed.Seeding.Outcome;
import com.stylesense.recommender.visual.PackedVectors;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        seeding().startOver();
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
        seeding().startOver();
        connection.close();
    }

    @Test
    void vectorsThatComeWithTheCatalogueAreLoadedWithWhatMadeThem() throws Exception {
        pack(40, 41);

        assertThat(seed()).isEqualTo(Outcome.SEEDED);
        assertThat(text("SELECT string_agg(product_id || ' ' || model || ' ' || image_digest, ', ' ORDER BY product_id) "
                + "FROM product_embeddings")).isEqualTo("40 tiny " + IMAGE + ", 41 tiny " + IMAGE);
        assertThat(Double.parseDouble(text("SELECT max(abs(vector_norm(embedding) - 1)) FROM product_embeddings")))
                .isLessThan(1e-6);
    }

    @Test
    void aVectorOfAProductThatTheShopDoesNotHaveIsLeftOut() throws Exception {
        pack(40, 99);
        seed();

        assertThat(text("SELECT string_agg(product_id::text, ' ') FROM product_embeddings")).isEqualTo("40");
    }

    @Test
    void aShopThatWasSeededWithoutThemGetsThemTheNextTime() throws Exception {
        seed();
        String version = text("SELECT version FROM catalogue_version");
        pack(40, 41);

        assertThat(seed()).isEqualTo(Outcome.SEEDED);
        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("2");
        assertThat(text("SELECT version FROM catalogue_version")).as("running servers hear of it").isNotEqualTo(version);
        assertThat(seed()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void vectorsThatWereComputedSinceStay() throws Exception {
        pack(40, 41);
        seed();
        execute("UPDATE product_embeddings SET model = 'my own'");
        seed();

        assertThat(text("SELECT string_agg(DISTINCT model, ' ') FROM product_embeddings")).isEqualTo("my own");
    }

    private void pack(long... products) throws IOException {
        var origin = new PackedVectors.Origin("tiny", "ab".repeat(32));
        try (PackedVectors.Writer rows = PackedVectors.create(data.resolve("processed/vectors.bin"), origin, 2048)) {
            for (long product : products) {
                float[] vector = new float[2048];
                vector[(int) product] = 0.6f;
                vector[0] = 0.8f;
                rows.write(new PackedVectors.Row(product, IMAGE, vector));
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
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
