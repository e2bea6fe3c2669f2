package com.stylesense.recommend.service;

import com.stylesense.recommend.service.PageView.ShelfView;
import com.stylesense.recommend.store.ExperimentSet;
import com.stylesense.recommend.store.ExperimentSet.Place;
import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.RandomizationUnit;
import com.stylesense.recommender.experiment.RequestMark;
import com.stylesense.recommender.page.PageDefinition;
import com.stylesense.recommender.page.ShelfDefinition;
import com.stylesense.recommender.strategy.Strategies;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * By which strategies the shelves of one page are served for one person: by those of the experiments that run there, else by what an
 * experiment was decided for, else by the shelf's own.
 *
 * @param unit of the person; empty of who cannot be told from others, who takes part in nothing
 * @param day  from which the coins of team-draft are drawn, so that a page that is loaded again does not change
 */
record ShelfAssignment(
        PageDefinition page, ExperimentSet experiments, Optional<RandomizationUnit> unit, LocalDate day) {

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Of the same place; two where the lists of both are interleaved. */
    List<ShelfDefinition> servedBy(ShelfDefinition own) {
        return running(own.id())
                .map(experiment -> experiment.kind() == Experiment.Kind.INTERLEAVING
                        ? experiment.variants().stream()
                                .map(variant -> own.servedBy(Strategies.named(variant.strategy())))
                                .toList()
                        : List.of(own.servedBy(Strategies.named(
                                experiment.variantOf(unit.orElseThrow()).strategy()))))
                .orElseGet(() -> List.of(experiments
                        .rolledOut(place(own.id()))
                        .map(own::servedBy)
                        .orElse(own)));
    }

    /** Whether the shelf's list is made by team-draft. */
    boolean isInterleaved(String shelf) {
        return running(shelf)
                .filter(experiment -> experiment.kind() == Experiment.Kind.INTERLEAVING)
                .isPresent();
    }

    /** The same all day for the same person. */
    RandomGenerator coin(String shelf) {
        Experiment experiment = running(shelf).orElseThrow();
        return new SplittableRandom(unit.orElseThrow().bucketIn(experiment.name()) + MIXER * day.toEpochDay());
    }

    /** What is said of it in the answer: the variant of each experiment on the page. */
    Map<String, String> variants() {
        Map<String, String> variants = new LinkedHashMap<>();
        for (ShelfDefinition shelf : page.shelves()) {
            running(shelf.id())
                    .ifPresent(experiment -> variants.put(
                            experiment.name(),
                            experiment.kind() == Experiment.Kind.INTERLEAVING
                                    ? PageView.INTERLEAVING
                                    : experiment.variantOf(unit.orElseThrow()).name()));
        }
        return variants;
    }

    /**
     * The number of the answer, by which its events count in experiments; in none where a list that was to be interleaved was not, since one
     * of its strategies had too little to show: clicks on it would all be the other's.
     */
    UUID requestId(List<ShelfView> shown) {
        boolean isAsAssigned = shown.stream()
                .filter(shelf -> isInterleaved(shelf.id()))
                .allMatch(shelf -> shelf.list().isInterleaved());
        return unit.isPresent() && experiments.isRunningOn(page.wireName()) && isAsAssigned
                ? RequestMark.mark(page.wireName(), experiments.version())
                : UUID.randomUUID();
    }

    private Optional<Experiment> running(String shelf) {
        return unit.flatMap(person -> experiments.running(place(shelf)));
    }

    private Place place(String shelf) {
        return new Place(page.wireName(), shelf);
    }
}
