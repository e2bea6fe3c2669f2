package com.stylesense.recommend.service;

import com.stylesense.recommend.store.ProductStock;
import com.stylesense.recommend.store.ShopperParts;
import com.stylesense.recommend.store.Snapshot;

/** What one request for a page reads, once. */
record PageReading(Snapshot snapshot, ProductStock.Check stock, ShopperParts shopper, ShelfAssignment assignment) {}
