package com.stylesense.cart;

import com.stylesense.runtime.http.IdempotencyKey;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.cart.CartView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;

/** The signed-in shopper's cart over HTTP. */
@Controller("/api/cart")
@ExecuteOn(TaskExecutors.BLOCKING)
class CartController {

    private final CartService carts;

    CartController(CartService carts) {
        this.carts = carts;
    }

    @Get
    CartView cart(Shopper shopper) {
        return carts.cart(shopper);
    }

    /** Adds to what is there; under a key, an addition that is sent again adds nothing more. */
    @Post("/items")
    CartView add(
            Shopper shopper,
            @Parameter(
                            description = "names this addition: sent again within a day, it adds nothing more",
                            schema = @Schema(minLength = 1, maxLength = 200))
                    @Nullable
                    @Header(IdempotencyKey.HEADER)
                    String idempotencyKey,
            @Body @Valid NewCartItem item) {
        return carts.add(shopper, item, idempotencyKey == null ? null : IdempotencyKey.parse(idempotencyKey));
    }

    @Patch("/items/{productId}")
    CartView change(Shopper shopper, long productId, @Body @Valid NewQuantity change) {
        return carts.change(shopper, productId, change.quantity());
    }

    @Delete("/items/{productId}")
    CartView remove(Shopper shopper, long productId) {
        return carts.remove(shopper, productId);
    }

    @Delete
    CartView clear(Shopper shopper) {
        return carts.clear(shopper);
    }
}
