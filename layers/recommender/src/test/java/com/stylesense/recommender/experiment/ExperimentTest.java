package com.stylesense.recommender.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final Experiment THIRDS = experiment("thirds");

    private static Experiment experiment(String name) {
        return new Experiment(
                name,
                Experiment.Kind.AB,
                "home",
                "trending",
                List.of(
                        new Variant("a", "trending", 0.2),
                        new Variant("b", "new-arrivals", 0.3),
                        new Variant("c", "for-you", 0.5)));
    }

    @Test
    void peopleGetEachVariantByItsShare() {
        double[] shares = shares(LongStream.range(0, 100_000)
                .mapToObj(RandomizationUnit::ofShopper)
                .toList());

        assertThat(shares[0]).isCloseTo(0.2, within(0.005));
        assertThat(shares[1]).isCloseTo(0.3, within(0.005));
        assertThat(shares[2]).isCloseTo(0.5, within(0.005));
    }

    @Test
    void visitorsDoSoToo() {
        SplittableRandom random = new SplittableRandom(5);
        double[] shares = shares(random.longs(100_000)
                .mapToObj(id -> RandomizationUnit.ofVisitor(new UUID(id, ~id)))
                .toList());

        assertThat(shares[2]).isCloseTo(0.5, within(0.005));
    }

    private static double[] shares(List<RandomizationUnit> units) {
        double[] shares = new double[3];
        units.forEach(unit -> shares[THIRDS.variants().indexOf(THIRDS.variantOf(unit))] += 1.0 / units.size());
        return shares;
    }

    /** Or the better half of one experiment would be the better half of the next. */
    @Test
    void oneExperimentTellsNothingOfAnother() {
        Experiment other = experiment("other");
        double both = LongStream.range(0, 100_000)
                        .mapToObj(RandomizationUnit::ofShopper)
                        .filter(unit -> THIRDS.variantOf(unit).name().equals("c")
                                && other.variantOf(unit).name().equals("c"))
                        .count()
                / 100_000.0;

        assertThat(both).isCloseTo(0.25, within(0.005));
    }

    /** Held down, as everybody would change sides in the middle of an experiment. */
    @Test
    void theHashStaysWhatItIs() {
        assertThat(RandomizationUnit.ofShopper(1).number()).isEqualTo(1_117_302_347L);
        assertThat(RandomizationUnit.ofVisitor(UUID.fromString("0a0b0c0d-0000-4000-8000-000000000001"))
                        .number())
                .isEqualTo(2_037_851_871L);
        assertThat(RandomizationUnit.ofShopper(1).bucketIn("thirds")).isEqualTo(3_637_341_584L);
    }
}
