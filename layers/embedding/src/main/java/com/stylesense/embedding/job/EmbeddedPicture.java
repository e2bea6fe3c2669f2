package com.stylesense.embedding.job;

/** A product whose picture has its vector in the journal. */
public record EmbeddedPicture(long productId, PictureDigest picture) {}
