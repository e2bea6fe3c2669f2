package com.stylesense.orders;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

/** Lambda's way into this function. */
public final class OrderHandler extends ApiGatewayProxyRequestEventFunction {

    public OrderHandler() {
    }

    public OrderHandler(ApplicationContext context) {
        super(context);
    }
}
