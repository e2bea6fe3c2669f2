package com.stylesense.orders;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into this function. */
public final class OrderHandler extends ApiFunction {

    public OrderHandler() {}

    public OrderHandler(ApplicationContext context) {
        super(context);
    }
}
