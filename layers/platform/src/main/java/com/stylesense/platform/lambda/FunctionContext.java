package com.stylesense.platform.lambda;

import com.stylesense.platform.secret.Secrets;
import com.stylesense.platform.secret.SecretsManager;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;

/** Starts a function's beans as Lambda wants them: nothing is guessed from the machine, and before a snapshot nothing is left for later. */
final class FunctionContext {

    private static final String SNAP_START = "snap-start";

    private FunctionContext() {
    }

    static ApplicationContext start() {
        return ApplicationContext.builder()
            .deduceEnvironment(false)
            .deduceCloudEnvironment(false)
            .environments("function", "lambda")
            .banner(false)
            .eagerInitSingletons(willBeSnapshot())
            .properties(new HashMap<>(secrets().settings()))
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
