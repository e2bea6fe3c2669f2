package com.stylesense.trending;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;

/** Lambda's way into this function: a rule of EventBridge calls it on a schedule. */
public final class RefreshHandler extends MicronautRequestHandler<ScheduledEvent, RefreshReport> {

    @Inject
    Refresh refresh;

    public RefreshHandler() {
    }

    public RefreshHandler(ApplicationContext context) {
        super(context);
    }

    /** Null when another refresh was at it. */
    @Override
    public RefreshReport execute(ScheduledEvent event) {
        return refresh.run().orElse(null);
    }
}
