package com.stylesense.store.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VectorTableTest {

    private static final String RED = "01".repeat(32);
    private static final String BLUE = "02".repeat(32);

    private Connection connection;

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
        assertThat(new VectorTable(connection).width()).isEqualTo(2048);
    }

    @Test
    void aVectorIsStoredWithTheNetworkAndThePictureThatMadeIt() throws Exception {
        VectorTable.Network network = network(1);
        VectorTable.Update update = update(network, picture(1, RED));

        assertThat(update).isEqualTo(new VectorTable.Update(1, 0, 0, 0));
        assertThat(text("SELECT product_id || ' ' || model || ' ' || model_digest || ' ' || image_digest "
                        + "FROM product_embeddings"))
                .isEqualTo("1 labelled " + network.digest() + " " + RED);
        assertThat(text("SELECT vector_norm(embedding) FROM product_embeddings"))
                .isEqualTo("1");
    }

    @Test
    void onlyWhatChangedIsWrittenAgain() throws Exception {
        VectorTable.Network network = network(1);
        update(network, picture(1, RED), picture(2, RED));
        String version = text("SELECT version FROM catalogue_version");

        assertThat(update(network, picture(1, RED), picture(2, RED))).isEqualTo(new VectorTable.Update(0, 2, 0, 0));
        assertThat(text("SELECT version FROM catalogue_version")).isEqualTo(version);
        assertThat(update(network, picture(1, RED), picture(2, BLUE))).isEqualTo(new VectorTable.Update(1, 1, 0, 0));
        assertThat(text("SELECT version FROM catalogue_version")).isNotEqualTo(version);
    }

    @Test
    void vectorsOfAnotherNetworkGoOnceTheShopServesThisOne() throws Exception {
        update(network(1), picture(1, RED), picture(2, BLUE), picture(3, RED));

        VectorTable.Network next = network(2);
        assertThat(update(next, picture(1, RED), picture(2, BLUE))).isEqualTo(new VectorTable.Update(2, 0, 0, 1));
        assertThat(text("SELECT string_agg(product_id::text, ' ' ORDER BY product_id) FROM product_embeddings"))
                .isEqualTo("1 2");
        assertThat(new VectorTable(connection).byOtherNetworks(next)).isZero();
    }

    @Test
    void vectorsOfAnotherNetworkStayWhileMostProductsHaveNoOther() throws Exception {
        update(network(1), picture(1, RED), picture(2, BLUE), picture(3, RED));

        VectorTable.Network next = network(2);
        assertThat(update(next, picture(1, RED))).isEqualTo(new VectorTable.Update(1, 0, 0, 0));
        assertThat(new VectorTable(connection).byOtherNetworks(next)).isEqualTo(2);
    }

    @Test
    void vectorsThatTheNetworkMadeInAnotherWayAreNotMixedWithThese() throws Exception {
        VectorTable.Network plain = network(1);
        VectorTable.Network rounded = new VectorTable.Network(plain.name(), plain.digest(), "tf32", plain.maker());
        update(plain, picture(1, RED));
        VectorTable table = new VectorTable(connection);

        assertThatThrownBy(() -> table.add(rounded, Stream.of(picture(2, BLUE))))
                .isInstanceOf(OtherKindException.class)
                .hasMessage(
                        "The shop's vectors by labelled were made otherwise (fp32) than these (tf32), and the two must not "
                                + "be compared.");
        assertThatThrownBy(() -> update(rounded, picture(1, RED), picture(2, BLUE)))
                .isInstanceOf(OtherKindException.class);
        assertThat(text("SELECT string_agg(product_id || ' ' || kind || ' ' || maker, ', ') FROM product_embeddings"))
                .isEqualTo("1 fp32 cpu");
    }

    @Test
    void vectorsOfAnotherWayGoWhereTheyAreMadeAgain() throws Exception {
        VectorTable.Network plain = network(1);
        update(plain, picture(1, RED), picture(2, RED));
        var rounded = new VectorTable.Network(plain.name(), plain.digest(), "tf32", "gpu");

        assertThat(new VectorTable(connection)
                        .replaceKind(rounded, Stream.of(new PictureVector(2, RED, () -> towards(0.6f, 0.8f)))))
                .isEqualTo(new VectorTable.Update(1, 0, 0, 2));
        assertThat(text("SELECT string_agg(product_id || ' ' || kind || ' ' || maker, ', ') FROM product_embeddings"))
                .isEqualTo("2 tf32 gpu");
        assertThat(text("SELECT substr(embedding::text, 1, 8) FROM product_embeddings"))
                .as("the picture's own, not one of another way")
                .isEqualTo("[0.6,0.8");
    }

    @Test
    void aRunThatGaveNoVectorLeavesTheTableAsItWas() throws Exception {
        update(network(1), picture(1, RED), picture(2, BLUE));
        String version = text("SELECT version FROM catalogue_version");

        assertThat(update(network(2))).isEqualTo(new VectorTable.Update(0, 0, 0, 0));
        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("2");
        assertThat(text("SELECT version FROM catalogue_version")).isEqualTo(version);
    }

    @Test
    void aSinglePicturesVectorLeavesTheOthersAlone() throws Exception {
        update(network(1), picture(1, RED), picture(2, BLUE));
        VectorTable.Network other = network(2);
        new VectorTable(connection).add(other, Stream.of(picture(1, RED)));

        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("2");
    }

    @Test
    void moreVectorsThanFitInMemoryAreIndexedOnce() throws Exception {
        update(network(1), picture(1, RED), picture(2, BLUE));
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
    void productsThatShowOnePictureShareOneVectorWhoeverMadeIt() throws Exception {
        VectorTable.Network network = network(1);
        VectorTable table = new VectorTable(connection);
        table.add(network, Stream.of(new PictureVector(2, RED, () -> towards(0.6f, 0.8f))));
        table.add(
                network,
                Stream.of(
                        new PictureVector(1, RED, () -> towards(0.6000001f, 0.8f)),
                        new PictureVector(3, RED, () -> towards(0.5999999f, 0.8f))));

        assertThat(text("SELECT count(DISTINCT embedding) FROM product_embeddings"))
                .isEqualTo("1");
        assertThat(text("SELECT count(*) FROM product_embeddings")).isEqualTo("3");
    }

    @Test
    void theFirstOfTwoVectorsOfOnePictureThatComeTogetherIsBoths() throws Exception {
        update(
                network(1),
                new PictureVector(1, RED, () -> towards(0.6f, 0.8f)),
                new PictureVector(2, RED, () -> towards(0.6000001f, 0.8f)));

        assertThat(text("SELECT count(DISTINCT embedding) FROM product_embeddings"))
                .isEqualTo("1");
    }

    @Test
    void picturesThatNobodyKnowsShareNothing() throws Exception {
        new VectorTable(connection)
                .write(
                        network(1),
                        List.of(
                                new PictureVector(1, "", () -> towards(0.6f, 0.8f)),
                                new PictureVector(2, "", () -> towards(0.8f, 0.6f))));

        assertThat(text("SELECT count(DISTINCT embedding) FROM product_embeddings"))
                .isEqualTo("2");
    }

    @Test
    void aProductThatTheShopDoesNotHaveIsCountedAndLeftOut() throws Exception {
        assertThat(update(network(1), picture(1, RED), picture(999, BLUE)))
                .isEqualTo(new VectorTable.Update(1, 0, 1, 0));
    }

    private VectorTable.Update update(VectorTable.Network network, PictureVector... pictures) throws Exception {
        return new VectorTable(connection).replace(network, Stream.of(pictures));
    }

    private static VectorTable.Network network(int version) {
        return new VectorTable.Network("labelled", "%064x".formatted(version), "fp32", "cpu");
    }

    private static PictureVector picture(long product, String digest) {
        return new PictureVector(product, digest, () -> oneAt(digest.equals(RED) ? 7 : 8));
    }

    @Test
    void aVectorThatIsThereAlreadyIsNotReadAgain() throws Exception {
        update(network(1), picture(1, RED));

        assertThat(update(network(1), new PictureVector(1, RED, () -> {
                    throw new IOException("read again");
                })))
                .isEqualTo(new VectorTable.Update(0, 1, 0, 0));
    }

    @Test
    void aProductThatIsNamedTwiceIsWrittenOnce() throws Exception {
        assertThat(update(network(1), picture(1, RED), picture(1, RED))).isEqualTo(new VectorTable.Update(1, 0, 0, 0));
    }

    private static float[] oneAt(int component) {
        float[] vector = new float[2048];
        vector[component] = 1;
        return vector;
    }

    private static float[] towards(float first, float second) {
        float[] vector = new float[2048];
        vector[0] = first;
        vector[1] = second;
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
}
