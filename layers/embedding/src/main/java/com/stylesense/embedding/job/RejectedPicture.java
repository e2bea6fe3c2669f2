package com.stylesense.embedding.job;

/** A product that stays without a vector. {@code reason} is for the person who can mend the file. */
public record RejectedPicture(long productId, String file, String reason) {}
