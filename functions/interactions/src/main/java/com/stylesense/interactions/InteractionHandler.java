package com.stylesense.interactions;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into this function. */
public final class InteractionHandler extends ApiFunction {

    public InteractionHandler() {}

    public InteractionHandler(ApplicationContext context) {
        super(context);
    }
}
