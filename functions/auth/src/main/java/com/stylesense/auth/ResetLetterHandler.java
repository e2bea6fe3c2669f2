package com.stylesense.auth;

import com.stylesense.runtime.lambda.ScheduledFunction;
import io.micronaut.context.ApplicationContext;
import org.jspecify.annotations.Nullable;

/** Lambda's way to the letters: a schedule calls it each minute. It ends in an error where some could not be sent, so that an alarm hears of it. */
public final class ResetLetterHandler extends ScheduledFunction {

    public ResetLetterHandler() {}

    public ResetLetterHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected @Nullable Object run(ApplicationContext context) {
        int failed = context.getBean(ResetLetters.class).sendDue();
        if (failed > 0) {
            throw new IllegalStateException(failed + " letters could not be sent; the log says why.");
        }
        return null;
    }
}
