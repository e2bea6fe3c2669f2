package com.stylesense.pipeline.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Random;

/**
 * How people look at a page and what they click: from the top and from the left, a little less likely with every step, as the cascade model
 * has it (N. Craswell et al., An Experimental Comparison of Click Position-Bias Models, WSDM 2008).
 *
 * @param lifts by how much more what a strategy shows is clicked
 */
record Eye(Map<String, Double> lifts) {

    private static final double NEXT_SHELF = 0.85;
    private static final double NEXT_PRODUCT = 0.9;
    private static final double CLICK = 0.05;
    private static final double MOST = 0.9;

    boolean goesOnToTheNextShelf(Random random) {
        return random.nextDouble() < NEXT_SHELF;
    }

    boolean goesOnToTheNextProduct(Random random) {
        return random.nextDouble() < NEXT_PRODUCT;
    }

    boolean clicks(JsonNode product, String strategy, Taste taste, Random random) {
        double chance = CLICK * taste.appeal(product) * (1 + lifts.getOrDefault(strategy, 0.0));
        return random.nextDouble() < Math.min(MOST, chance);
    }
}
