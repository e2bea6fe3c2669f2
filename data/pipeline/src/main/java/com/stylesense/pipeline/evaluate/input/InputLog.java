package com.stylesense.pipeline.evaluate.input;

import com.stylesense.recommender.model.EventLog;
import java.util.Optional;

/**
 * What was read.
 *
 * @param timed      whether the events' times are points in time; if not, they only tell the order of each shopper's events
 * @param categories the number of each item's category, by the item's number
 */
public record InputLog(EventLog events, boolean timed, Optional<int[]> categories) {}
