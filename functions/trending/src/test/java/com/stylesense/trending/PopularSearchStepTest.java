package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PopularSearchStepTest {

    private final Shop shop = Shop.shared();
    private final Instant lately = Instant.now().minus(Duration.ofDays(2));
    private final String brand = "quillfeather";

    @AfterEach
    void nothingSearched() {
        shop.update("DELETE FROM events");
        refresh();
    }

    @Test
    void whatThreePeopleFoundIsPopularTheMostSearchedForFirst() {
        known(brand, "thistledown");
        search(2, "thistledown", lately);
        search(3, brand, lately);
        refresh();
        assertThat(popular()).containsExactly(brand + " 3");

        search(2, "thistledown", lately);
        refresh();
        assertThat(popular()).containsExactly("thistledown 4", brand + " 3");
    }

    @Test
    void onePersonIsOneHoweverOften() {
        known(brand);
        UUID person = UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            search(person, brand, lately);
        }
        refresh();

        assertThat(popular()).isEmpty();
    }

    @Test
    void wordsThatTheCatalogueDoesNotKnowAreShownToNobody() {
        known(brand);
        search(5, brand + " zzyzxword", lately);
        search(5, "sneakers for " + brand, lately);
        refresh();

        assertThat(popular()).containsExactly("sneakers for " + brand + " 5");
    }

    @Test
    void whatIsLongAgoIsPopularNoMore() {
        known(brand);
        search(5, brand, lately.minus(Duration.ofDays(40)));
        refresh();

        assertThat(popular()).isEmpty();
    }

    private void known(String... words) {
        for (String word : words) {
            shop.update(
                    "INSERT INTO search_words (word, lexeme, seen) VALUES (?, search_lexeme(?), 1) ON CONFLICT DO NOTHING",
                    word,
                    word);
        }
    }

    private void search(int people, String words, Instant at) {
        for (int person = 0; person < people; person++) {
            search(UUID.randomUUID(), words, at);
        }
    }

    private void search(UUID person, String words, Instant at) {
        shop.update(
                "INSERT INTO events (id, visitor_id, kind, at, found_search) VALUES (gen_random_uuid(), ?, 'search', ?, ?)",
                person,
                at,
                words);
    }

    private void refresh() {
        shop.bean(Refresh.class).run().orElseThrow();
    }

    private List<String> popular() {
        return shop.database(connection -> Queries.on(connection)
                .list(
                        "SELECT concat_ws(' ', phrase, people) FROM popular_searches ORDER BY people DESC, phrase",
                        row -> row.getString(1)));
    }
}
