package com.stylesense.recommend.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommend.cache.CandidateCache.Ranked;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.strategy.Strategies;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateCacheSizeTest {

    private static final int ASKED = 4_000;
    private static final ChangeToken TOKEN = new ChangeToken(1, 0, 0);

    private final CandidateCache cache = new CandidateCache();
    private final AtomicInteger rankings = new AtomicInteger();

    @Test
    void anEmptyListIsKeptToo() {
        ask("Nike");
        ask("Nike");

        assertThat(rankings).hasValue(1);
    }

    /** Nothing has such a brand, so that the lists themselves hold nothing. */
    @Test
    void listsOfValuesThatSomebodyMadeUpDoNotFillTheMemory() {
        List<String> madeUp = IntStream.range(0, ASKED)
                .mapToObj(number -> number + "x".repeat(7_500))
                .toList();
        madeUp.forEach(this::ask);
        rankings.set(0);

        madeUp.forEach(this::ask);

        assertThat(rankings.get()).as("no longer kept").isGreaterThan(ASKED / 2);
    }

    private void ask(String brand) {
        RankingRequest request = RankingRequest.of(
                Strategies.named("new-arrivals"), null, ProductFilter.NONE.with(FilterField.BRAND, Set.of(brand)), 12);
        cache.candidates(request, 12, nothingInStock(), stock -> {
            rankings.incrementAndGet();
            return new Ranked(CandidateList.EMPTY, TOKEN);
        });
    }

    private static StockCheck nothingInStock() {
        return new StockCheck() {

            @Override
            public ChangeToken token() {
                return TOKEN;
            }

            @Override
            public Set<Long> inStock(Collection<Long> productIds) {
                return Set.of();
            }
        };
    }
}
