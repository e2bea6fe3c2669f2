package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.Attribute;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.Dictionary;
import com.stylesense.recommender.catalogue.KnownProduct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a shopper's purchases or interactions spread over the values of each attribute: weight with a value ÷ all weight.
 * Weights are whole numbers (units, or hundredths of an interaction's weight), so that a share is the same in whatever
 * order they are added.
 */
public final class Preferences {

    private final Map<Attribute, Map<String, Long>> weights = new EnumMap<>(Attribute.class);
    private final List<WeighedProduct> products;
    private final long total;

    public Preferences(List<WeighedProduct> products) {
        this.products = List.copyOf(products);
        for (Attribute attribute : Attribute.values()) {
            weights.put(attribute, new HashMap<>());
        }
        long sum = 0;
        for (WeighedProduct weighed : products) {
            sum += weighed.weight();
            for (Attribute attribute : Attribute.values()) {
                weightsOf(attribute)
                        .merge(weighed.product().attributes().value(attribute), weighed.weight(), Long::sum);
            }
        }
        total = sum;
    }

    /** Of a guest, and of a shopper who has done nothing yet. */
    public static Preferences none() {
        return new Preferences(List.of());
    }

    public long total() {
        return total;
    }

    /** In 0..1, 0 for a value never met. */
    public double share(Attribute attribute, String value) {
        long weight = weight(attribute, value);
        return weight == 0 ? 0 : weight / (double) total;
    }

    public long weight(Attribute attribute, String value) {
        return weightsOf(attribute).getOrDefault(value, 0L);
    }

    /** There is a map for each attribute from the beginning. */
    private Map<String, Long> weightsOf(Attribute attribute) {
        return Objects.requireNonNull(weights.get(attribute));
    }

    /** The share of each value of a catalogue's attribute, by its code. */
    public double[] sharesByCode(Attribute attribute, Dictionary values) {
        double[] shares = new double[values.size()];
        for (String value : weightsOf(attribute).keySet()) {
            int code = values.codeOf(value);
            if (code != Dictionary.UNKNOWN) {
                shares[code] = share(attribute, value);
            }
        }
        return shares;
    }

    /** The values that the shopper has met before, in the attributes' order. */
    public List<Match> matches(Attributes attributes) {
        List<Match> matches = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            String value = attributes.value(attribute);
            long weight = weight(attribute, value);
            if (weight > 0) {
                matches.add(new Match(attribute, value, weight, share(attribute, value)));
            }
        }
        return matches;
    }

    /** Of the products with the matched value, the one most like the attributes; of equals the weightiest, then by id. */
    public KnownProduct exampleOf(Match match, Attributes like) {
        return products.stream()
                .filter(weighed ->
                        weighed.product().attributes().value(match.attribute()).equals(match.value()))
                .reduce((best, next) -> isBetterExample(next, best, like) ? next : best)
                .orElseThrow()
                .product();
    }

    private static boolean isBetterExample(WeighedProduct one, WeighedProduct other, Attributes like) {
        int byLikeness = Integer.compare(
                one.product().attributes().agreements(like),
                other.product().attributes().agreements(like));
        if (byLikeness != 0) {
            return byLikeness > 0;
        }
        if (one.weight() != other.weight()) {
            return one.weight() > other.weight();
        }
        return one.product().id() < other.product().id();
    }

    /** A product with the weight that it has for the shopper. */
    public record WeighedProduct(KnownProduct product, long weight) {}

    /** A value that the shopper prefers, and how much. */
    public record Match(Attribute attribute, String value, long weight, double share) {}
}
