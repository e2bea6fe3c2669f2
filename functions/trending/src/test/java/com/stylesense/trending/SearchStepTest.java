package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchStepTest {

    private final Shop shop = Shop.shared();
    private final Instant noon =
            LocalDate.now(ZoneOffset.UTC).minusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
    private final Instant dayBefore = noon.minus(1, ChronoUnit.DAYS);
    private final UUID visitor = UUID.randomUUID();

    @AfterEach
    void nothingSearched() {
        shop.update("DELETE FROM events");
    }

    @Test
    void onlyWhatThreePeopleSearchedForIsTold() {
        search(visitor, "umbrella", noon);
        search(UUID.randomUUID(), "umbrella", noon);
        search(visitor, "my own", noon);
        search(visitor, "my own", dayBefore);
        search(visitor, "my own", dayBefore);
        refresh();
        assertThat(told()).isEmpty();

        searchAsShopper("umbrella", dayBefore);
        refresh();
        assertThat(told()).containsExactly("umbrella " + day(dayBefore) + " 1", "umbrella " + day(noon) + " 2");
    }

    @Test
    void aPersonCountsOnceADay() {
        for (int time = 0; time < 3; time++) {
            search(visitor, "umbrella", noon.plusSeconds(time));
        }
        search(visitor, "umbrella", dayBefore);
        search(UUID.randomUUID(), "umbrella", noon);
        search(UUID.randomUUID(), "umbrella", noon);
        refresh();

        assertThat(told()).containsExactly("umbrella " + day(dayBefore) + " 1", "umbrella " + day(noon) + " 3");
    }

    @Test
    void whoIsForgottenIsOneFewer() {
        search(visitor, "umbrella", noon);
        search(UUID.randomUUID(), "umbrella", noon);
        search(UUID.randomUUID(), "umbrella", noon);
        refresh();
        assertThat(told()).hasSize(1);

        shop.update("DELETE FROM events WHERE visitor_id = ?", visitor);
        refresh();
        assertThat(told()).isEmpty();
    }

    private void search(UUID person, String words, Instant at) {
        shop.update(
                "INSERT INTO events (id, visitor_id, kind, at, missed_search) VALUES (gen_random_uuid(), ?, 'search', ?, ?)",
                person,
                at,
                words);
    }

    private void searchAsShopper(String words, Instant at) {
        shop.update(
                "INSERT INTO events (id, user_id, kind, at, missed_search) VALUES (gen_random_uuid(), ?, 'search', ?, ?)",
                Customer.signedIn(shop).id(),
                at,
                words);
    }

    private void refresh() {
        shop.bean(Refresh.class).run().orElseThrow();
    }

    private List<String> told() {
        return shop.database(connection -> Queries.on(connection)
                .list(
                        "SELECT concat_ws(' ', phrase, day, searches) FROM searches_without_results ORDER BY phrase, day",
                        row -> row.getString(1)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
