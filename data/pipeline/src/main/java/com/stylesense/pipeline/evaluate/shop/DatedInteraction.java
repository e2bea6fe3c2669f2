package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.recommender.profile.Interaction;
import java.time.Instant;

/** A sign of interest in a product, and when it was given. */
record DatedInteraction(Interaction interaction, Instant at) {}
