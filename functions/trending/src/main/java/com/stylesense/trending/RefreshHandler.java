package com.stylesense.trending;

import com.stylesense.runtime.lambda.ScheduledFunction;
import com.stylesense.runtime.metrics.Metric;
import com.stylesense.runtime.metrics.Metrics;
import io.micronaut.context.ApplicationContext;
import org.jspecify.annotations.Nullable;

/** Lambda's way into this function: a schedule calls it, or a person. */
public final class RefreshHandler extends ScheduledFunction {

    public RefreshHandler() {}

    public RefreshHandler(ApplicationContext context) {
        super(context);
    }

    /** Null when another refresh was at it. */
    @Override
    protected @Nullable RefreshReport run(ApplicationContext context) {
        RefreshReport report = context.getBean(Refresh.class).run().orElse(null);
        if (report != null) {
            context.getBean(Metrics.class).record(Metric.REFRESH_SECONDS, "all", report.tookMillis() / 1_000.0);
        }
        return report;
    }
}
