package com.stylesense.recommender.similarity;

/**
 * A photo as a vector of length one, and what made it: only vectors of the same network and kind can be compared.
 *
 * @param model       the network's name
 * @param modelDigest SHA-256 of the network's file, hexadecimal
 * @param kind        the arithmetic, and how the picture was prepared
 */
public record PhotoVector(String model, String modelDigest, String kind, float[] components) {}
