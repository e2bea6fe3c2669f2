package com.stylesense.recommender.copurchase;

/** In how many orders a cart product and another one stand together. */
public record OrderedTogether(long cartProductId, long productId, int orders) {}
