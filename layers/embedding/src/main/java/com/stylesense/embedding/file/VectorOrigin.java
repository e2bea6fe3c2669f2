package com.stylesense.embedding.file;

/**
 * What made vectors: those of different digests must never be compared.
 *
 * @param model  the network's name
 * @param digest SHA-256 of the network's file, hexadecimal
 */
public record VectorOrigin(String model, String digest) {}
