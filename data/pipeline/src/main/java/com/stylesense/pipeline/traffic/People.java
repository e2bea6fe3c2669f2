package com.stylesense.pipeline.traffic;

import com.stylesense.pipeline.simulate.Cohort;
import com.stylesense.pipeline.traffic.Population.User;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who comes: the same people for the same seed, whatever order they come in. */
record People(long seed, double signedIn, int days, Population population) {

    private static final List<String> GENDERS = List.of("Men", "Women");
    private static final List<String> COHORTS =
            Stream.of(Cohort.values()).map(Cohort::label).toList();

    /**
     * @param email  of a simulated user who signs in; null for a visitor
     * @param random decides what this one does
     * @param ago    how long ago the visit was
     */
    record Person(@Nullable String email, Taste taste, Random random, Duration ago) {}

    Person person(int number) {
        // Consecutive seeds start alike: the first draws are let go.
        var random = new Random(seed * 1_000_003 + number);
        random.nextLong();
        Duration ago = Duration.ofDays(random.nextInt(days));
        boolean signsIn = random.nextDouble() < signedIn && !population.users().isEmpty();
        if (signsIn) {
            User user = population.users().get(random.nextInt(population.users().size()));
            return new Person(user.email(), new Taste(user.gender(), user.cohort()), random, ago);
        }
        String gender = GENDERS.get(random.nextInt(GENDERS.size()));
        return new Person(null, new Taste(gender, COHORTS.get(random.nextInt(COHORTS.size()))), random, ago);
    }
}
