package com.stylesense.recommender.similarity;

/**
 * A photo as a vector of length one, and which network made it: only vectors of the same network can be compared.
 *
 * @param model       the network's name
 * @param modelDigest SHA-256 of the network's file, hexadecimal
 */
public record PhotoVector(String model, String modelDigest, float[] components) {}
