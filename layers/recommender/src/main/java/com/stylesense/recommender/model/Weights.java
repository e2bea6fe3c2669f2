package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a model: a value for every {@link Weight}. Immutable, equal by value. */
public record Weights(Map<Weight, Double> values) implements Serializable {

    /** @param values those that differ from the default; all others are filled in */
    public Weights {
        Map<Weight, Double> complete = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            complete.put(weight, values.getOrDefault(weight, weight.standard()));
        }
        values = Collections.unmodifiableMap(complete);
    }

    public static Weights standard() {
        return new Weights(Map.of());
    }

    /** As a table keeps them: those of weights that this version does not know are left out. */
    public static Weights labelled(Map<String, Double> values) {
        Map<Weight, Double> known = new EnumMap<>(Weight.class);
        values.forEach((label, value) -> Weight.labelled(label).ifPresent(weight -> known.put(weight, value)));
        return new Weights(known);
    }

    /** By {@link Weight#label}. */
    public Map<String, Double> labelled() {
        Map<String, Double> labelled = new LinkedHashMap<>();
        values.forEach((weight, value) -> labelled.put(weight.label(), value));
        return labelled;
    }

    public double of(Weight weight) {
        return values.getOrDefault(weight, weight.standard());
    }

    /** These, with one of them changed. */
    public Weights with(Weight weight, double value) {
        Map<Weight, Double> changed = new EnumMap<>(values);
        changed.put(weight, value);
        return new Weights(changed);
    }
}
