package com.stylesense.pipeline.traffic;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What somebody likes to see.
 *
 * @param gender whose department
 * @param cohort as {@code users.csv} names them
 */
record Taste(String gender, String cohort) {

    private static final double OTHER_DEPARTMENT = 0.3;
    private static final double FAVOURITE = 2;

    /** How much more readily the product is clicked than any: 1 is usual. */
    double appeal(JsonNode product) {
        String madeFor = product.path("gender").asText();
        double department = madeFor.equals(gender) || madeFor.equals("Unisex") ? 1 : OTHER_DEPARTMENT;
        return department * (isFavourite(product) ? FAVOURITE : 1);
    }

    private boolean isFavourite(JsonNode product) {
        return switch (cohort) {
            case "nike_lovers" -> product.path("brand").asText().equalsIgnoreCase("Nike");
            case "dress_buyers" -> product.path("article_type").asText().equals("Dresses");
            case "shoe_collectors" -> product.path("master_category").asText().equals("Footwear");
            default -> product.path("avg_rating").asDouble() >= 4.5;
        };
    }
}
