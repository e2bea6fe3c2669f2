package com.stylesense.interactions;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

/** Lambda's way into this function. */
public final class InteractionHandler extends ApiGatewayProxyRequestEventFunction {

    public InteractionHandler() {
    }

    public InteractionHandler(ApplicationContext context) {
        super(context);
    }
}
