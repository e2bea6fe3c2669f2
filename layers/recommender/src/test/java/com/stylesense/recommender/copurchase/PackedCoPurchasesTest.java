package com.stylesense.recommender.copurchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedCoPurchasesTest {

    /** Few different counts, so that some come in runs and some that score alike do not. */
    @Provide
    Arbitrary<List<CoPurchase>> coPurchases() {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.of(1, 2, 4, 200, Integer.MAX_VALUE),
                        Arbitraries.of(1, 4, 16, 300, Integer.MAX_VALUE))
                .as(CoPurchase::new)
                .list()
                .uniqueElements(CoPurchase::productId)
                .ofMaxSize(80);
    }

    @Property
    void whatIsUnpackedIsWhatWasPackedBestFirst(@ForAll("coPurchases") List<CoPurchase> all) {
        assertThat(PackedCoPurchases.unpack(PackedCoPurchases.pack(partners(all).bestFirst())))
                .isEqualTo(all.stream().sorted(CoPurchase.BEST_FIRST).toList());
    }

    @Test
    void oneThatLiesBesideTheLastTakesAByte() {
        List<CoPurchase> run = LongStream.range(5_000_000, 5_001_000)
                .mapToObj(id -> new CoPurchase(id, 1, 20))
                .toList();

        // Co-buyers and buyers a byte each, how many two, the first id four.
        assertThat(PackedCoPurchases.pack(partners(run).bestFirst())).hasSize(1 + 1 + 2 + 4 + 999);
    }

    private static Partners partners(List<CoPurchase> all) {
        return new Partners(
                1,
                all.stream().mapToLong(CoPurchase::productId).toArray(),
                all.stream().mapToInt(CoPurchase::coBuyers).toArray(),
                all.stream().mapToInt(CoPurchase::buyers).toArray());
    }
}
