package com.stylesense.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What happened: a product was shown, looked at, chosen from a list or put into the cart, or something was searched for. */
@Serdeable
enum EventKind {
    @JsonProperty("impression")
    IMPRESSION,

    @JsonProperty("view")
    VIEW,

    @JsonProperty("click")
    CLICK,

    @JsonProperty("cart_add")
    CART_ADD,

    @JsonProperty("search")
    SEARCH;

    /** As it is stored, which is as clients write it. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
