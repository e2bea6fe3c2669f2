package com.stylesense.recommend.store;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.experiment.Experiment;
import java.util.Map;
import java.util.Optional;

/**
 * What is tried out and what was decided on shelves.
 *
 * @param version    tells it from earlier sets
 * @param running    at most one on a shelf
 * @param rolledOut  the strategies that serve a shelf in place of its own, since an experiment was decided for them
 */
public record ExperimentSet(long version, Map<Place, Experiment> running, Map<Place, Strategy> rolledOut) {

    /** A shelf of a page, by their names. */
    public record Place(String page, String shelf) {}

    public ExperimentSet {
        running = Map.copyOf(running);
        rolledOut = Map.copyOf(rolledOut);
    }

    public Optional<Experiment> running(Place place) {
        return Optional.ofNullable(running.get(place));
    }

    public Optional<Strategy> rolledOut(Place place) {
        return Optional.ofNullable(rolledOut.get(place));
    }

    public boolean isRunningOn(String page) {
        return running.keySet().stream().anyMatch(place -> place.page().equals(page));
    }
}
