package com.stylesense.runtime.lambda;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.inject.MethodReference;
import io.micronaut.scheduling.executor.DefaultExecutorSelector;
import io.micronaut.scheduling.executor.ExecutorSelector;
import io.micronaut.scheduling.executor.ThreadSelection;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * A function answers one request at a time, on the thread that Lambda's client gives it: what a server needs threads for, several at
 * once, does not happen, and each kind of thread takes its time to start.
 */
@Singleton
@Requires(env = FunctionContext.LAMBDA)
@Replaces(DefaultExecutorSelector.class)
final class CallersThread implements ExecutorSelector {

    @Override
    public Optional<ExecutorService> select(MethodReference<?, ?> method, ThreadSelection threads) {
        return Optional.empty();
    }

    @Override
    public Optional<ExecutorService> select(String name) {
        return Optional.empty();
    }
}
