package com.stylesense.store.cart;

import com.stylesense.store.catalogue.Product;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;

/** A row of {@code cart_items}, with its product when read through {@link CartRepository#findCart}. */
@MappedEntity("cart_items")
public record CartItem(
        @EmbeddedId CartItemId id,
        int quantity,
        Instant addedAt,

        @Nullable @Relation(Relation.Kind.MANY_TO_ONE) @MappedProperty("product_id")
        Product product) {}
