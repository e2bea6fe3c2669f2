package com.stylesense.trending;

import com.stylesense.recommender.copurchase.PurchaseCounts;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.store.database.Queries;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Distinct buyers and units sold of each product. */
@Singleton
@Requires(property = RefreshEngine.SETTING, notEquals = RefreshEngine.SPARK)
final class PopularityStep implements RefreshStep {

    @Override
    public List<RefreshedTable> tables() {
        return List.of(RefreshedTable.POPULARITY);
    }

    @Override
    public void stage(Queries queries, Instant now, ShopLog log) {
        EventLog events = log.events();
        PurchaseCounts counts = PurchaseCounts.of(events);
        queries.batch(
                RefreshedTable.POPULARITY.insertIntoStage(),
                IntStream.range(0, events.items())
                        .filter(item -> counts.buyers()[item] > 0)
                        .mapToObj(item ->
                                new Object[] {events.itemId(item), counts.buyers()[item], counts.units()[item]}));
    }
}
