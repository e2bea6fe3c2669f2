package com.stylesense.interactions;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;

/** What a shopper may tell about a product; to hide it is to say "not for me". */
@Serdeable
@TypeDef(type = DataType.STRING, converter = KindConverter.class)
enum Kind {
    @JsonProperty("like")
    LIKE,

    @JsonProperty("bookmark")
    BOOKMARK,

    @JsonProperty("review")
    REVIEW,

    @JsonProperty("hide")
    HIDE
}
