package com.stylesense.recommend.service;

import com.stylesense.recommend.store.ExperimentSet;
import com.stylesense.recommend.store.ExperimentSets;
import com.stylesense.recommend.store.RandomizationUnits;
import com.stylesense.recommender.experiment.RandomizationUnit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Assigns whoever looks at a page to the experiments that run there. */
@Singleton
final class ShelfAssignments {

    private final ExperimentSets experiments;
    private final RandomizationUnits units;
    private final Clock clock;

    ShelfAssignments(ExperimentSets experiments, RandomizationUnits units, Clock clock) {
        this.experiments = experiments;
        this.units = units;
        this.clock = clock;
    }

    ShelfAssignment of(PageRequest request) {
        ExperimentSet current = experiments.current();
        Optional<RandomizationUnit> unit = current.isRunningOn(request.page().wireName())
                ? Optional.ofNullable(request.actor()).map(units::of)
                : Optional.empty();
        return new ShelfAssignment(request.page(), current, unit, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
