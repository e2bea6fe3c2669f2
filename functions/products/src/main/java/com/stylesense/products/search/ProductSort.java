package com.stylesense.products.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/** In which order a page stands. */
@Serdeable
public enum ProductSort {
    /** The best match first; as {@link #POPULAR} where nothing is searched for, or so broadly that thousands match alike. */
    @JsonProperty("relevance")
    RELEVANCE,
    @JsonProperty("price_asc")
    PRICE_ASC,
    @JsonProperty("price_desc")
    PRICE_DESC,
    @JsonProperty("rating")
    RATING,
    @JsonProperty("newest")
    NEWEST,
    /** Bought by the most shoppers first. */
    @JsonProperty("popular")
    POPULAR
}
