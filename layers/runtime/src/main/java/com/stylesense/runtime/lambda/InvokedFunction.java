package com.stylesense.runtime.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** A function that no client asks: a state machine, a schedule or a person invokes it and waits for what it answers, or for its error. */
public abstract class InvokedFunction implements RequestStreamHandler {

    private static final byte[] NOTHING = "null".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext context;
    private final Snapshot snapshot;

    protected InvokedFunction() {
        this(FunctionContext.start());
    }

    /** @param context closed by the caller */
    protected InvokedFunction(ApplicationContext context) {
        this.context = context;
        this.snapshot = new Snapshot(context, () -> {}, FunctionContext::secrets).register();
    }

    /**
     * @param event JSON
     * @return what was done, in a form that JSON can take; null for nothing
     */
    protected abstract @Nullable Object run(ApplicationContext context, InputStream event) throws IOException;

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context lambda) throws IOException {
        MDC.put("request_id", lambda.getAwsRequestId());
        MDC.put("trace_id", Invocation.traceId());
        try {
            Object done = run(context, input);
            // The mapper fails on null.
            output.write(
                    done == null ? NOTHING : context.getBean(JsonMapper.class).writeValueAsBytes(done));
        } finally {
            MDC.clear();
        }
    }
}
