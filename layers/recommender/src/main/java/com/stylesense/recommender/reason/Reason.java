package com.stylesense.recommender.reason;

/**
 * Why a product is in a list.
 *
 * @param code     stable word for programs
 * @param text     a sentence for the shopper
 * @param evidence what produced the score
 */
public record Reason(String code, String text, Evidence evidence) {}
