package com.stylesense.pipeline.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files bring in what the API takes, and nothing else. */
class SeedAgreementTest {

    private static final String INTERACTIONS = "id,user_id,product_id,kind,rating,created_at\n";

    @TempDir
    private Path data;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void writeFiles() throws IOException {
        write("products_clean", """
                id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count
                1,Acme Tee,Acme,Men,Apparel,Topwear,Tshirts,Blue,Summer,2012,Casual,10.00,5
                """);
        write("users", "id,email,full_name,created_at\n1,a@x.org,A,2020-01-01T00:00:00Z\n");
        write("orders", "id,user_id,status,ordered_at,total\n");
        write("order_items", "id,order_id,product_id,quantity,unit_price\n");
        write("interactions", INTERACTIONS + "1,1,1,review,4,2020-01-01T00:00:00Z\n2,1,1,like,,2020-01-01T00:00:00Z\n");
    }

    @Test
    void aReviewMayHaveSeveralLines() throws IOException {
        write("review_comments", "id,comment\n1,\"Fits.\n\n\tReally.\"\n");
        check();
    }

    @Test
    void starsAndWordsBelongToReviewsAlone() throws IOException {
        write("review_comments", "id,comment\n1,Fits.\n2,Nice\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining(
                        "review_comments.csv, line 3, column id: 2 is no review, and only reviews say something");
        write(
                "interactions",
                INTERACTIONS + "1,1,1,review,4,2020-01-01T00:00:00Z\n2,1,1,bookmark,5,2020-01-01T00:00:00Z\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining("interactions.csv, line 3, column rating: a bookmark has no stars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u2028", "\u0007"})
    void aNameTurnsNothingOnThePage(String mark) throws IOException {
        write("users", "id,email,full_name,created_at\n1,a@x.org,\"A" + mark + "b\",2020-01-01T00:00:00Z\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining(
                        "users.csv, line 2, column full_name: \"A\u00B7b\" holds control characters or marks");
    }

    /** Else one product with an odd id brings a fault for each of the thousand orders that it is in. */
    @ParameterizedTest
    @ValueSource(strings = {"SKU-1,a@x.org,A", "1,a@x.org,A, B"})
    void ofAFileWithRowsThatNobodyKnowsTheIdOfNoneIsSaidToBeMissing(String user) throws IOException {
        write("users", "id,email,full_name,created_at\n" + user + ",2020-01-01T00:00:00Z\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining("users.csv, line 2")
                .hasMessageNotContaining("there is no 1 among the users");
    }

    @Test
    void aFileOfAnotherNameThanIsReadIsFound() throws IOException {
        assertThat(SeedFiles.unread(data)).isEmpty();
        write("order-items", "id\n");
        Files.writeString(data.resolve("own/Orders.CSV"), "id\n");
        Files.writeString(data.resolve("own/notes.md"), "mine");
        assertThat(SeedFiles.unread(data))
                .containsExactly(data.resolve("own/Orders.CSV"), data.resolve("own/order-items.csv"));
        assertThat(SeedFiles.unread(data.resolve("none"))).isEmpty();
    }

    @Test
    void timesInTheFutureAreTold() throws IOException {
        check();
        assertThat(told).isEmpty();
        write("interactions", INTERACTIONS + "1,1,1,like,,2020-01-01T00:00:00Z\n2,1,1,like,,2190-01-01T00:00:00Z\n");
        check();
        assertThat(told)
                .singleElement()
                .asString()
                .endsWith("interactions.csv, column created_at: 1 times lie in the future, the first in line 3.");
    }

    private void check() throws IOException {
        SeedCheck.requireSound(SeedTable.all(SeedFiles.below(data)), new ToldSentences(told));
    }

    private void write(String table, String text) throws IOException {
        Path own = Files.createDirectories(data.resolve("own"));
        Files.writeString(own.resolve(table + ".csv"), text);
    }
}
