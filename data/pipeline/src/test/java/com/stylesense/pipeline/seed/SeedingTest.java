package com.stylesense.pipeline.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.seed.Seeding.Outcome;
import com.stylesense.runtime.security.Passwords;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seeding against a real database. */
class SeedingTest {

    private static Connection connection;

    @TempDir
    private Path data;

    @BeforeAll
    static void connect() throws SQLException {
        connection = ShopDatabase.start().connect();
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @BeforeEach
    void writeFiles() throws IOException, SQLException {
        seeding().empty();
        for (String table : new String[] {"users", "products", "orders", "order_items", "interactions"}) {
            execute("ALTER TABLE " + table + " ALTER COLUMN id RESTART");
        }
        write("processed/products_clean.csv", """
                id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,\
                price,stock_count,avg_rating,image_path
                40,"Veltrix Men ""Air"", Shoes",Veltrix,Men,Footwear,Shoes,Casual Shoes,Black,Fall,2019,Casual,\
                49.99,3,4.2,40.svg
                41,Auriel Women Dress,Auriel,Women,Apparel,Dress,Dresses,Red,Summer,2018,Party,80.00,0,,
                """);
        write("simulated/users.csv", """
                id,email,full_name,gender,cohort,created_at
                1,isha.mehta1@stylesense.com,Isha Mehta,Women,dress_buyers,2024-06-05T00:00:00Z
                2,theo.sorensen2@stylesense.com,Théo Sørensen,,general,2024-06-06T10:00:00Z
                """);
        write("simulated/orders.csv", """
                id,user_id,status,ordered_at,total
                1,1,delivered,2024-07-01T12:00:00Z,129.99
                2,2,placed,2024-07-02T12:00:00Z,49.99
                """);
        write("simulated/order_items.csv", """
                id,order_id,product_id,quantity,unit_price
                1,1,40,1,49.99
                2,1,41,1,80.00
                3,2,40,1,49.99
                """);
        write("simulated/interactions.csv", """
                id,user_id,product_id,kind,rating,created_at
                1,1,41,like,,2024-07-03T12:00:00Z
                2,1,40,review,4,2024-07-20T12:00:00Z
                """);
    }

    @AfterEach
    void emptyTheShop() throws IOException, SQLException {
        seeding().empty();
    }

    @Test
    void everyRowArrivesAsWritten() throws Exception {
        assertThat(seed()).isEqualTo(Outcome.SEEDED);
        assertThat(text("SELECT name FROM products WHERE id = 40")).isEqualTo("Veltrix Men \"Air\", Shoes");
        assertThat(text("SELECT avg_rating IS NULL AND image_path = '' FROM products WHERE id = 41"))
                .isEqualTo("t");
        assertThat(text("SELECT full_name || gender IS NULL FROM users WHERE id = 2"))
                .isEqualTo("t");
        assertThat(text("SELECT full_name FROM users WHERE id = 2")).isEqualTo("Théo Sørensen");
        assertThat(text("SELECT sum(total) FROM orders")).isEqualTo("179.98");
        assertThat(text("SELECT sum(quantity * unit_price) FROM order_items")).isEqualTo("179.98");
        assertThat(text("SELECT string_agg(kind || coalesce(rating, 0), ' ' ORDER BY id) FROM interactions"))
                .isEqualTo("like0 review4");
        assertThat(text("SELECT ordered_at = '2024-07-01T12:00:00Z' FROM orders WHERE id = 1"))
                .isEqualTo("t");
    }

    @Test
    void whatReviewsSayIsLoadedFromAFileOfItsOwn() throws Exception {
        write("simulated/review_comments.csv", """
                id,comment
                2,"Runs small, fits well."
                """);
        seed();
        assertThat(text("SELECT string_agg(coalesce(comment, '-'), ' ' ORDER BY id) FROM interactions"))
                .isEqualTo("- Runs small, fits well.");
    }

    @Test
    void whatIsSaidOfNoReviewIsRefusedWithItsPlace() throws Exception {
        write("simulated/review_comments.csv", "id,comment\n9,Fits well.\n");

        assertThatThrownBy(this::seed)
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("review_comments.csv, line 2, column id: there is no 9 among the interactions");
        assertThat(text("SELECT count(*) FROM products")).isEqualTo("0");
    }

    @Test
    void simulatedUsersSignInWithThePasswordOfTheDemo() throws Exception {
        seed();
        assertThat(Passwords.matches("password123", text("SELECT password_hash FROM users WHERE id = 2")))
                .isTrue();
    }

    @Test
    void seedingAgainChangesNothing() throws Exception {
        seed();
        String before = everything();
        assertThat(seed()).isEqualTo(Outcome.UNCHANGED);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatPeopleDidSinceSurvivesSeedingAgain() throws Exception {
        seed();
        signUp("new@x.org");
        execute("UPDATE products SET stock_count = 1 WHERE id = 40");
        assertThat(seed()).isEqualTo(Outcome.UNCHANGED);
        assertThat(text("SELECT stock_count FROM products WHERE id = 40")).isEqualTo("1");
        assertThat(text("SELECT id FROM users WHERE email = 'new@x.org'")).isEqualTo("3");
    }

    @Test
    void everySequenceStandsAboveTheHighestId() throws Exception {
        seed();
        assertThat(text("SELECT nextval(pg_get_serial_sequence('products', 'id'))"))
                .isEqualTo("42");
        assertThat(text("SELECT nextval(pg_get_serial_sequence('users', 'id'))"))
                .isEqualTo("3");
        assertThat(text("SELECT nextval(pg_get_serial_sequence('orders', 'id'))"))
                .isEqualTo("3");
        assertThat(text("SELECT nextval(pg_get_serial_sequence('order_items', 'id'))"))
                .isEqualTo("4");
        assertThat(text("SELECT nextval(pg_get_serial_sequence('interactions', 'id'))"))
                .isEqualTo("3");
    }

    @Test
    void aRunThatWasKilledIsFinishedByTheNext() throws Exception {
        kill();
        assertThat(text("SELECT count(*) FROM orders")).isEqualTo("2");
        assertThat(text("SELECT count(*) FROM order_items")).isEqualTo("0");

        assertThat(seed()).isEqualTo(Outcome.SEEDED);
        assertThat(text("SELECT count(*) FROM order_items")).isEqualTo("3");
        assertThat(text("SELECT count(*) FROM interactions")).isEqualTo("2");
    }

    @Test
    void halfOfOneSeedingIsNotFinishedWithTheFilesOfAnother() throws Exception {
        kill();
        write("simulated/orders.csv", "id,user_id,status,ordered_at,total\n1,2,placed,2024-07-01T12:00:00Z,1.00\n");
        assertThatThrownBy(this::seed).isInstanceOf(PipelineFailure.class).hasMessageContaining("half seeded");
    }

    @Test
    void aFileWithAFaultIsRefusedBeforeAnyTableIsFilled() throws Exception {
        write("simulated/order_items.csv", "id,order_id,product_id,quantity,unit_price\n1,1,40,0,49.99\n");
        String before = everything();
        assertThatThrownBy(this::seed)
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("order_items.csv, line 2, column quantity: \"0\" lies outside 1");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void seedingAnewPutsTheFilesInPlaceOfAllThatWasThere() throws Exception {
        seed();
        signUp("new@x.org");
        write("simulated/interactions.csv", "id,user_id,product_id,kind,rating,created_at\n");

        seeding().seedAnew(SeedFiles.below(data));

        assertThat(text("SELECT count(*) FROM users")).isEqualTo("2");
        assertThat(text("SELECT count(*) FROM interactions")).isEqualTo("0");
        assertThat(seed()).isEqualTo(Outcome.UNCHANGED);
    }

    /** An access token of before names its account by the id, and is good for minutes yet. */
    @Test
    void whoSignsUpAfterASeedingAnewHasTheIdOfNobodyBefore() throws Exception {
        seed();
        signUp("before@x.org");
        String before = text("SELECT id FROM users WHERE email = 'before@x.org'");

        seeding().seedAnew(SeedFiles.below(data));
        signUp("after@x.org");

        assertThat(text("SELECT id FROM users WHERE email = 'after@x.org'")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "processed/products_clean.csv, 80.00, '\"1,299.00\"'",
        "simulated/users.csv, theo.sorensen2, isha.mehta1",
        "simulated/order_items.csv, '1,40,', '1,99,'",
        "simulated/interactions.csv, like, loved"
    })
    void aRefusedFileLeavesTheShopThatWasToBeSeededAnewAsItWas(String file, String sound, String faulty)
            throws Exception {
        seed();
        signUp("new@x.org");
        String before = everything();
        write(file, Files.readString(data.resolve(file)).replace(sound, faulty).replace("@x.org", ""));

        assertThatThrownBy(() -> seeding().seedAnew(SeedFiles.below(data)))
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining(Path.of(file).getFileName() + ", line ");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aCatalogueWithoutProductsReplacesNone() throws Exception {
        seed();
        String header =
                Files.readString(data.resolve("processed/products_clean.csv")).split("\n")[0] + "\n";
        write("processed/products_clean.csv", header);
        for (String file : new String[] {"orders", "order_items", "interactions"}) {
            Path path = data.resolve("simulated/" + file + ".csv");
            Files.writeString(path, Files.readString(path).split("\n")[0] + "\n");
        }
        assertThatThrownBy(() -> seeding().seedAnew(SeedFiles.below(data)))
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("no product follows the header");
        assertThat(text("SELECT count(*) FROM products")).isEqualTo("2");
    }

    @Test
    void aRunAnewThatIsKilledLeavesTheShopAsItWas() throws Exception {
        seed();
        signUp("new@x.org");
        String before = everything();

        Seeding killed = killedAtOrderItems();
        assertThatThrownBy(() -> killed.seedAnew(SeedFiles.below(data))).hasMessage("killed");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void vectorsThatDoNotFitLeaveTheShopThatWasToBeSeededAnewAsItWas() throws Exception {
        seed();
        String before = everything();
        write("processed/vectors.bin", "no vectors");

        assertThatThrownBy(() -> seeding().seedAnew(SeedFiles.below(data))).hasMessageContaining("vectors.bin");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void otherFilesLeaveASeededShopAlone() throws Exception {
        seed();
        String before = everything();
        write("simulated/orders.csv", "id,user_id,status,ordered_at,total\n1,2,placed,2024-07-01T12:00:00Z,1.00\n");
        assertThat(seed()).isEqualTo(Outcome.OTHER_DATA_KEPT);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatWasNotLoadedIsNamed() throws Exception {
        seed();
        assertThat(seeding().notLoaded(SeedFiles.below(data))).isEmpty();
        write("processed/products_clean.csv", Files.readString(data.resolve("processed/products_clean.csv")) + "\n");
        assertThat(seed()).isEqualTo(Outcome.OTHER_DATA_KEPT);
        assertThat(seeding().notLoaded(SeedFiles.below(data)))
                .containsExactly(data.resolve("processed/products_clean.csv"));
    }

    @Test
    void whatSomebodyWroteComesBeforeWhatWasMade() throws Exception {
        write(
                "own/products_clean.csv",
                Files.readString(data.resolve("processed/products_clean.csv")).replace("49.99", "777.77"));
        seed();
        assertThat(text("SELECT price FROM products WHERE id = 40")).isEqualTo("777.77");
        assertThat(text("SELECT count(*) FROM orders")).isEqualTo("2");
    }

    @Test
    void aShopThatLivesOnItsOwnIsLeftAlone() throws Exception {
        signUp("own@x.org");
        assertThat(seed()).isEqualTo(Outcome.OTHER_DATA_KEPT);
        assertThat(text("SELECT count(*) FROM products")).isEqualTo("0");
    }

    @Test
    void theCataloguesVersionMovesOn() throws Exception {
        String before = text("SELECT version FROM catalogue_version");
        seed();
        assertThat(text("SELECT version FROM catalogue_version")).isNotEqualTo(before);
    }

    @Test
    void aMissingFileIsNamedBeforeAnythingIsWritten() throws Exception {
        Files.delete(data.resolve("simulated/interactions.csv"));
        assertThatThrownBy(this::seed).isInstanceOf(PipelineFailure.class).hasMessageContaining("interactions.csv");
        assertThat(text("SELECT count(*) FROM products")).isEqualTo("0");
    }

    private void kill() {
        Seeding killed = killedAtOrderItems();
        assertThatThrownBy(() -> killed.seed(SeedFiles.below(data))).hasMessage("killed");
    }

    private static Seeding killedAtOrderItems() {
        return new Seeding(connection, (step, done, total) -> {
            if (step.contains("order_items")) {
                throw new IllegalStateException("killed");
            }
        });
    }

    private void signUp(String email) throws SQLException {
        execute("INSERT INTO users (email, password_hash, full_name, created_at) " + "VALUES ('" + email
                + "', '', 'A', now())");
    }

    private Outcome seed() throws SQLException, IOException {
        return seeding().seed(SeedFiles.below(data));
    }

    private Seeding seeding() {
        return new Seeding(connection, ProgressListener.SILENT);
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String everything() throws SQLException {
        StringBuilder rows = new StringBuilder();
        for (String table : new String[] {
            "products", "users", "orders", "order_items", "interactions", "seedings", "catalogue_version"
        }) {
            rows.append(text("SELECT string_agg(t::text, ' ' ORDER BY t::text) FROM " + table + " AS t"))
                    .append('\n');
        }
        return rows.toString();
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
}
