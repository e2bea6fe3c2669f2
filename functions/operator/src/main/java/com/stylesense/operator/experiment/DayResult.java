package com.stylesense.operator.experiment;

import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.Metric;
import com.stylesense.recommender.experiment.Observations;
import com.stylesense.recommender.experiment.PersonSums;
import com.stylesense.recommender.experiment.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What had been counted in an experiment when a day's last refresh ran.
 *
 * @param sums by metric and by the variant's name
 */
record DayResult(LocalDate day, Instant computedAt, Map<Metric, Map<String, PersonSums>> sums) {

    Reading reading(Experiment experiment) {
        Map<Metric, List<PersonSums>> rates = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            rates.put(
                    metric,
                    experiment.variants().stream()
                            .map(variant -> of(metric, variant.name()))
                            .toList());
        }
        return new Reading(
                experiment,
                new Observations(
                        rates,
                        of(Metric.PREFERENCE, experiment.variants().getLast().name())));
    }

    PersonSums of(Metric metric, String variant) {
        return sums.getOrDefault(metric, Map.of()).getOrDefault(variant, PersonSums.NONE);
    }
}
