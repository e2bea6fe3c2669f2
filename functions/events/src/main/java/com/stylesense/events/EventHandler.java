package com.stylesense.events;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Lambda's way into this function. */
public final class EventHandler extends ApiFunction {

    public EventHandler() {}

    public EventHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<String> primingPaths() {
        return List.of("/health", "/api/preferences");
    }
}
