package com.stylesense.runtime.lambda;

import com.stylesense.runtime.secret.Secrets;
import com.stylesense.runtime.secret.SecretsManager;
import io.micronaut.context.ApplicationContext;

/** Starts a function's beans as Lambda wants them: nothing is guessed from the machine, and before a snapshot nothing is left for later. */
final class FunctionContext {

    /** The environment of beans that only a function has. */
    static final String LAMBDA = "lambda";

    private static final String SNAP_START = "snap-start";

    private FunctionContext() {}

    static ApplicationContext start() {
        Secrets secrets = secrets();
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environments("function", LAMBDA)
                .banner(false)
                .eagerInitSingletons(willBeSnapshot())
                .properties(secrets.settings())
                .start();
    }

    static Secrets secrets() {
        return Secrets.read(System.getenv(), new SecretsManager());
    }

    /** Whether Lambda takes a snapshot of this process once it has started, and serves from copies of it. */
    static boolean willBeSnapshot() {
        return SNAP_START.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));
    }
}
