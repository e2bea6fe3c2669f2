package com.stylesense.recommender.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an experiment's counts say at one look. Immutable. */
public final class Reading {

    private final Experiment experiment;
    private final Observations observed;

    public Reading(Experiment experiment, Observations observed) {
        this.experiment = experiment;
        this.observed = observed;
    }

    public Experiment experiment() {
        return experiment;
    }

    /** Each variant but the control beside it, by each metric of which there is enough. */
    public List<Comparison> comparisons() {
        return experiment.kind() == Experiment.Kind.INTERLEAVING
                ? preference().toList()
                : Stream.of(Metric.CLICK_RATE, Metric.ADDITION_RATE, Metric.ORDER_RATE)
                        .flatMap(this::rates)
                        .toList();
    }

    /** By the metric that decides. */
    public List<Comparison> deciding() {
        return comparisons().stream()
                .filter(comparison ->
                        comparison.metric() == Metric.CLICK_RATE || comparison.metric() == Metric.PREFERENCE)
                .toList();
    }

    /** See {@link SampleRatio}; empty where everybody sees both. */
    public OptionalDouble sampleRatio() {
        List<PersonSums> variants = observed.rates().getOrDefault(Metric.CLICK_RATE, List.of());
        if (experiment.kind() == Experiment.Kind.INTERLEAVING || variants.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(SampleRatio.pValue(
                variants.stream().mapToLong(PersonSums::people).toArray(),
                experiment.variants().stream().mapToDouble(Variant::share).toArray()));
    }

    public boolean hasSampleRatioMismatch() {
        return sampleRatio().orElse(1) < SampleRatio.LEVEL;
    }

    public Verdict verdict() {
        return Verdict.of(this);
    }

    private Stream<Comparison> rates(Metric metric) {
        List<PersonSums> variants = observed.rates().getOrDefault(metric, List.of());
        if (variants.isEmpty()) {
            return Stream.empty();
        }
        PersonSums control = variants.getFirst();
        // Several variants share the level, so that all their intervals hold together (Bonferroni).
        double level = Effect.LEVEL / (variants.size() - 1);
        return IntStream.range(1, variants.size())
                .mapToObj(place -> Effect.ofRates(control, variants.get(place))
                        .map(effect -> new Comparison(
                                experiment.variants().get(place), metric, effect, level, control.rate())))
                .flatMap(Optional::stream);
    }

    private Stream<Comparison> preference() {
        return Effect.ofPreference(observed.preferences())
                .map(effect ->
                        new Comparison(experiment.variants().getLast(), Metric.PREFERENCE, effect, Effect.LEVEL, 0.5))
                .stream();
    }
}
