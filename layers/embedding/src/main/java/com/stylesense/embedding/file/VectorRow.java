package com.stylesense.embedding.file;

/**
 * One product's vector.
 *
 * @param imageDigest SHA-256 of the file that the shop shows, hexadecimal; empty where the vectors' file does not tell it
 * @param vector      of length one
 */
public record VectorRow(long productId, String imageDigest, float[] vector) {}
