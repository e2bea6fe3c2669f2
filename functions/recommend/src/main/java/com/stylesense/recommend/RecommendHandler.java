package com.stylesense.recommend;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

/** Lambda's way into this function. */
public final class RecommendHandler extends ApiGatewayProxyRequestEventFunction {

    public RecommendHandler() {
    }

    public RecommendHandler(ApplicationContext context) {
        super(context);
    }
}
