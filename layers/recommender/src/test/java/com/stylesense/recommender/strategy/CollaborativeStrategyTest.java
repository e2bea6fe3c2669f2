package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.Evidence.Fact;
import com.stylesense.recommender.Recommendation;
import com.stylesense.recommender.Recommender;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.StrategyName;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.CoPurchase;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CollaborativeStrategyTest {

    private static final KnownProduct TEE =
            new KnownProduct(1, "Blue Tee", new Attributes("Topwear", "Tshirts", "Blue"));

    private static final CoPurchases STORED = new CoPurchases(
            List.of(new CoPurchase(7, 9, 9), new CoPurchase(8, 6, 9)),
            false,
            () -> List.of(
                    new CoPurchase(7, 9, 10),
                    new CoPurchase(8, 6, 16),
                    new CoPurchase(9, 6, 9),
                    new CoPurchase(5, 1, 4)));

    private final Recommender recommender = new Recommender((wanted, cause) -> {
        throw new AssertionError(cause);
    });

    @Test
    void theKeptCoPurchasesServeAlonePassingTheLogBy() {
        CoPurchases kept = new CoPurchases(STORED.best(), false, () -> {
            throw new AssertionError("nothing is counted while the kept ones suffice");
        });
        assertThat(serve(kept, 2, id -> true))
                .extracting(Recommendation::product)
                .containsExactly(7L, 8L);
    }

    @Test
    void onceTheyDoNotSufficeTheWholeListIsCountedAnewSoThatNoLaterItemOutscoresAnEarlierOne() {
        List<Recommendation<Long>> items = serve(STORED, 4, id -> true);

        assertThat(items).extracting(Recommendation::product).containsExactly(7L, 9L, 8L, 5L);
        assertThat(items).extracting(Recommendation::score).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(items.get(2).reason().text())
                .isEqualTo("6 shoppers bought both this and Blue Tee, of 16 who bought this.");
    }

    @Test
    void soldOutOnesAmongTheKeptCallForTheRestAsWell() {
        assertThat(serve(STORED, 2, id -> id != 7))
                .extracting(Recommendation::product)
                .containsExactly(9L, 8L);
    }

    private List<Recommendation<Long>> serve(CoPurchases coPurchases, int limit, LongPredicate inStock) {
        return recommender
                .recommend(
                        StrategyName.COLLABORATIVE,
                        () -> new CollaborativeStrategy(TEE, coPurchases),
                        List.of(),
                        limit,
                        ids -> ids.stream().filter(inStock::test).collect(Collectors.toMap(id -> id, id -> id)))
                .items();
    }

    @Test
    void saysHowManyBoughtBoth() {
        CollaborativeStrategy strategy =
                new CollaborativeStrategy(TEE, CoPurchases.complete(List.of(new CoPurchase(7, 1, 4))));
        ScoredProduct offered = strategy.candidates().next();

        assertThat(offered).isEqualTo(new ScoredProduct(7, 0.5));
        assertThat(strategy.explain(offered).text())
                .isEqualTo("1 shopper bought both this and Blue Tee, of 4 who bought this.");
        assertThat(strategy.explain(offered).evidence().facts())
                .contains(new Fact("co_count", 1), new Fact("popularity", 4));
    }
}
