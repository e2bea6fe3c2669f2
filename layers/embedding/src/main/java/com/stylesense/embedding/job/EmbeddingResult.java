package com.stylesense.embedding.job;

import java.util.List;

/**
 * How a run ended.
 *
 * @param embedded in the order of the catalogue
 * @param rejected likewise
 * @param computed pictures that went through the network; the others were known, or the same photo as another
 */
public record EmbeddingResult(List<EmbeddedPicture> embedded, List<RejectedPicture> rejected, int computed) {}
