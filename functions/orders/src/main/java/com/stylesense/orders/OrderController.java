package com.stylesense.orders;

import com.stylesense.runtime.error.Problem;
import com.stylesense.runtime.http.IdempotencyKey;
import com.stylesense.runtime.page.Page;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;

/** The signed-in shopper's orders over HTTP. */
@Controller("/api/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderController {

    private final Checkout checkout;
    private final Cancellation cancellation;
    private final OrderService orders;

    OrderController(Checkout checkout, Cancellation cancellation, OrderService orders) {
        this.checkout = checkout;
        this.cancellation = cancellation;
        this.orders = orders;
    }

    /** Orders what lies in the cart. */
    @Post
    @ApiResponse(responseCode = "201", description = "a new order", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "the order that this key has placed before",
            useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description =
                    "nothing was taken: cart_changed, where the cart is not what was expected, with the cart of now "
                            + "as the problem's member cart; insufficient_stock; or cart_empty",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<OrderView> place(
            Shopper shopper,
            @Parameter(
                            required = true,
                            description = "names this attempt: sent again, it is the same order",
                            schema = @Schema(minLength = 1, maxLength = 200))
                    @Nullable
                    @Header(IdempotencyKey.HEADER)
                    String idempotencyKey,
            @Body @Valid NewOrder order) {
        IdempotencyKey key = IdempotencyKey.parse(idempotencyKey);
        order.shipping().requirePostalCode();
        Checkout.Placement placement = checkout.place(shopper, key, order);
        OrderView view = orders.withItems(placement.order());
        return placement.isNew() ? HttpResponse.created(view) : HttpResponse.ok(view);
    }

    /** Takes an order back while it is placed, and gives its stock back. */
    @Post("/{id}/cancel")
    OrderView cancel(Shopper shopper, long id) {
        return orders.withItems(cancellation.cancel(shopper, id));
    }

    @Get
    Page<OrderView> newest(Shopper shopper, @RequestBean @Valid PageRequest page) {
        return orders.newest(shopper, page);
    }

    @Get("/{id}")
    OrderView order(Shopper shopper, long id) {
        return orders.order(shopper, id);
    }
}
