package com.stylesense.cart;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

/** Lambda's way into this function. */
public final class CartHandler extends ApiGatewayProxyRequestEventFunction {

    public CartHandler() {
    }

    public CartHandler(ApplicationContext context) {
        super(context);
    }
}
