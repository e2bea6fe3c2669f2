package com.stylesense.orders;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Lambda's way into this function. */
public final class OrderHandler extends ApiFunction {

    public OrderHandler() {}

    public OrderHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<String> primingPaths() {
        return List.of("/health", "/api/orders");
    }
}
