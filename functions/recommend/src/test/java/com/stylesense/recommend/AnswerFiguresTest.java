package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommend.answer.AnswerFigures;
import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerFiguresTest {

    private final Shop shop = Shop.shared();
    private final AnswerFigures figures = shop.bean(AnswerFigures.class);
    private final Customer customer = Customer.signedIn(shop);

    @BeforeEach
    void nothingCounted() {
        for (int number = 0; number < 6; number++) {
            Products.add(shop, "10.00", 5);
        }
        RecommendShop.loadCatalogue(shop);
        figures.store();
        shop.update("TRUNCATE daily_latencies, daily_fallbacks");
    }

    @Test
    void aListCountsByItsStrategyAndWhetherAnotherStoodIn() {
        shop.get("/api/recommend/new-arrivals");
        shop.get("/api/recommend/new-arrivals");
        Reply newcomer = customer.get("/api/recommend/history");
        assertThat(newcomer.text("fallback")).isNotEmpty();
        figures.store();

        assertThat(answers()).containsExactly("history 1", "new-arrivals 2");
        assertThat(fallbacks()).containsExactly("history 1 1", "new-arrivals 2 0");
        assertThat(shop.number("SELECT count(*) FROM daily_latencies WHERE bucket > 0 AND bucket < 160"))
                .as("between a tenth of a millisecond and two minutes")
                .isPositive();
    }

    @Test
    void aPageCountsOnceAndEachOfItsLists() {
        Reply page = shop.get("/api/recommend/pages/home");
        figures.store();

        assertThat(answers()).containsExactly("pages/home 1");
        assertThat(fallbacks()).hasSize(page.at("shelves").size());
    }

    @Test
    void whatIsRefusedCountsNowhere() {
        assertThat(shop.get("/api/recommend/history").status()).isEqualTo(401);
        assertThat(shop.get("/api/recommend/nothing").status()).isEqualTo(404);
        assertThat(shop.get("/api/recommend/new-arrivals?limit=0").status()).isEqualTo(422);
        assertThat(shop.get("/api/recommend/health").status()).isEqualTo(200);
        figures.store();

        assertThat(answers()).isEmpty();
        assertThat(fallbacks()).isEmpty();
    }

    @Test
    void nothingIsLostOrCountedTwiceWhileItIsStored() throws Exception {
        List<Callable<Object>> work = IntStream.range(0, 400)
                .<Callable<Object>>mapToObj(number -> () -> {
                    figures.answered("one", number % 7 + 1.0);
                    if (number % 20 == 0) {
                        figures.store();
                    }
                    return number;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(work)).allMatch(done -> done.resultNow() != null);
        }
        figures.store();

        assertThat(answers()).containsExactly("one 400");
    }

    @Test
    void whatCannotBeStoredWaitsForTheNextTime() {
        figures.answered("one", 3);
        shop.update("ALTER TABLE daily_latencies RENAME TO daily_latencies_away");
        try {
            figures.store();
        } finally {
            shop.update("ALTER TABLE daily_latencies_away RENAME TO daily_latencies");
        }
        assertThat(answers()).isEmpty();
        figures.store();

        assertThat(answers()).containsExactly("one 1");
    }

    private List<String> answers() {
        return rows("SELECT endpoint || ' ' || sum(answers) FROM daily_latencies GROUP BY endpoint ORDER BY endpoint");
    }

    private List<String> fallbacks() {
        return rows("SELECT concat_ws(' ', strategy, lists, fallbacks) FROM daily_fallbacks ORDER BY strategy");
    }

    private List<String> rows(String sql) {
        return shop.database(connection -> Queries.on(connection).list(sql, row -> row.getString(1)));
    }
}
