package com.stylesense.runtime.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.stylesense.runtime.metrics.Metric;
import com.stylesense.runtime.metrics.MetricLine;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One request's trail: its request and trace id on every line that is logged meanwhile, and at its end one line that is access log and
 * metrics in one. It holds the route's pattern, never the address itself, so that no id or search of a shopper gets into the log.
 */
final class Invocation implements AutoCloseable {

    private static final AtomicBoolean COLD = new AtomicBoolean(true);

    private final long startedNanos = System.nanoTime();
    private final boolean cold = COLD.getAndSet(false);
    private final String route;
    private final @Nullable String requestId;
    private final @Nullable String traceId;
    private int status = 500;

    private Invocation(String route, @Nullable String requestId, @Nullable String traceId) {
        this.route = route;
        this.requestId = requestId;
        this.traceId = traceId;
    }

    static Invocation start(APIGatewayProxyRequestEvent event, Context lambda) {
        String gatewayId = event.getRequestContext() == null
                ? null
                : event.getRequestContext().getRequestId();
        String requestId = gatewayId == null && lambda != null ? lambda.getAwsRequestId() : gatewayId;
        String traceId = traceId();
        MDC.put("request_id", requestId);
        MDC.put("trace_id", traceId);
        return new Invocation(event.getHttpMethod() + " " + event.getResource(), requestId, traceId);
    }

    void answered(int status) {
        this.status = status;
    }

    @Override
    public void close() {
        double milliseconds = (System.nanoTime() - startedNanos) / 10_000 / 100.0;
        System.out.println(new MetricLine(route)
                .metric(Metric.LATENCY, milliseconds)
                .metric(Metric.SERVER_ERRORS, status >= 500 ? 1 : 0)
                .property("status", Integer.toString(status))
                .property("cold", cold ? "true" : null)
                .property("request_id", requestId)
                .property("trace_id", traceId)
                .at(Instant.now()));
        MDC.clear();
    }

    /** Lambda's runtime client hands the current trace on as this property. */
    static @Nullable String traceId() {
        String header = System.getProperty("com.amazonaws.xray.traceHeader", "");
        for (String part : header.split(";")) {
            if (part.startsWith("Root=")) {
                return part.substring("Root=".length());
            }
        }
        return null;
    }
}
