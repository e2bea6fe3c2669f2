package com.stylesense.interactions;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Lambda's way into this function. */
public final class InteractionHandler extends ApiFunction {

    public InteractionHandler() {}

    public InteractionHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<String> primingPaths() {
        return List.of("/health", "/api/interactions");
    }
}
