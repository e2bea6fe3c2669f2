package com.stylesense.auth;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

/** Lambda's way into this function. */
public final class AuthHandler extends ApiGatewayProxyRequestEventFunction {

    public AuthHandler() {
    }

    public AuthHandler(ApplicationContext context) {
        super(context);
    }
}
