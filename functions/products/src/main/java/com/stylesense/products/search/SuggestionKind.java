package com.stylesense.products.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/** What a suggestion leads to: a product, all of one attribute, or what a search finds. */
@Serdeable
public enum SuggestionKind {
    @JsonProperty("product")
    PRODUCT,
    @JsonProperty("brand")
    BRAND,
    @JsonProperty("article_type")
    ARTICLE_TYPE,
    @JsonProperty("sub_category")
    SUB_CATEGORY,
    @JsonProperty("search")
    SEARCH
}
