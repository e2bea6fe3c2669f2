package com.stylesense.recommend.cache;

import com.stylesense.recommender.profile.Stock;

/** What is in stock, and the change token of what a request depends on, both as one request first read them. */
public interface StockCheck extends Stock {

    ChangeToken token();
}
