package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.CoPurchase;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollaborativeStrategyTest {

    private static final KnownProduct TEE = new KnownProduct(1, "Blue Tee", new Attributes("Topwear", "Tshirts", "Blue"));

    @Test
    void countsTheWholeLogOnlyWhenTheKeptCoPurchasesAreUsedUp() {
        CoPurchase best = new CoPurchase(7, 9, 9);
        CoPurchase second = new CoPurchase(8, 6, 9);
        CoPurchase third = new CoPurchase(9, 3, 9);
        boolean[] counted = {false};
        Iterator<ScoredProduct> candidates = new CollaborativeStrategy(TEE, new CoPurchases(List.of(best), false, () -> {
            counted[0] = true;
            return List.of(third, best, second);
        })).candidates();

        assertThat(candidates.next().productId()).isEqualTo(7);
        assertThat(counted[0]).isFalse();
        assertThat(candidates).toIterable().extracting(ScoredProduct::productId).containsExactly(8L, 9L);
    }

    @Test
    void saysHowManyBoughtBoth() {
        CollaborativeStrategy strategy = new CollaborativeStrategy(
                TEE, new CoPurchases(List.of(new CoPurchase(7, 1, 4)), true, List::of));
        ScoredProduct offered = strategy.candidates().next();

        assertThat(offered).isEqualTo(new ScoredProduct(7, 0.5));
        assertThat(strategy.explain(offered).text())
                .isEqualTo("1 shopper bought both this and Blue Tee, of 4 who bought this.");
        assertThat(strategy.explain(offered).evidence()).containsEntry("co_count", 1).containsEntry("popularity", 4);
    }
}
