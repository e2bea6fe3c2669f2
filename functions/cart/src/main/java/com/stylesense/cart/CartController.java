package com.stylesense.cart;

import com.stylesense.runtime.security.Shopper;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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

    @Post("/items")
    CartView add(Shopper shopper, @Body @Valid NewCartItem item) {
        return carts.add(shopper, item.productId(), item.quantity());
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
