package com.stylesense.pipeline.evaluate.input;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.ItemTraits;

/**
 * What was read.
 *
 * @param timed      whether the events' times are points in time; if not, they only tell the order of each shopper's events
 * @param traits what the file tells of the items
 */
public record InputLog(EventLog events, boolean timed, ItemTraits traits) {}
