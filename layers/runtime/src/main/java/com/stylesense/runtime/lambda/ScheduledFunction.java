package com.stylesense.runtime.lambda;

import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A function that a schedule starts: the event says nothing that matters, the answer is for whoever invokes it by hand. */
public abstract class ScheduledFunction extends InvokedFunction {

    protected ScheduledFunction() {}

    /** @param context closed by the caller */
    protected ScheduledFunction(ApplicationContext context) {
        super(context);
    }

    /** @return what was done, in a form that JSON can take; null for nothing */
    protected abstract @Nullable Object run(ApplicationContext context);

    @Override
    protected final @Nullable Object run(ApplicationContext context, InputStream event) {
        return run(context);
    }
}
