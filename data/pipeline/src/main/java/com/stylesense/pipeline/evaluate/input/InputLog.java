package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.evaluate.shop.ShopRecords;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.ItemTraits;
import java.util.Optional;

/**
 * What was read.
 *
 * @param timed      whether the events' times are points in time; if not, they only tell the order of each shopper's events
 * @param traits what the file tells of the items
 * @param shop   where it was a shop's own folder: what its strategies rank by
 */
public record InputLog(EventLog events, boolean timed, ItemTraits traits, Optional<ShopRecords> shop) {}
