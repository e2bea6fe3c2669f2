package com.stylesense.runtime.lambda;

import com.stylesense.runtime.secret.Secrets;
import com.stylesense.runtime.secret.SecretsManager;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.AbstractPropertySourceLoader;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.SystemPropertiesPropertySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Starts a function's beans as Lambda wants them: nothing is guessed from the machine, and before a snapshot nothing is left for later. */
final class FunctionContext {

    /** The environment of beans that only a function has. */
    static final String LAMBDA = "lambda";

    private static final String SNAP_START = "snap-start";

    /** Below the environment's, as Micronaut has it. */
    private static final int DEFAULT_SETTINGS = AbstractPropertySourceLoader.DEFAULT_POSITION;

    private FunctionContext() {}

    static ApplicationContext start() {
        Thread.ofPlatform().daemon().start(FunctionContext::workOutPowers);
        Secrets secrets = secrets();
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environments("function", LAMBDA)
                .banner(false)
                .eagerInitSingletons(willBeSnapshot())
                .enableDefaultPropertySources(false)
                .propertySources(
                        PropertySource.of("application", settings(), DEFAULT_SETTINGS),
                        new EnvironmentPropertySource(),
                        new SystemPropertiesPropertySource())
                .properties(secrets.settings())
                .start();
    }

    /**
     * When BigDecimal is first used it raises five to the power of 65,536, some 15 ms of a processor. The thread that makes beans would do
     * it, since Micronaut's media types use BigDecimal.
     */
    private static void workOutPowers() {
        BigDecimal.ONE.signum();
    }

    /** Micronaut would look for them under some twenty names, and open the jar that holds them a second time. */
    private static Map<String, Object> settings() {
        var settings = new Properties();
        try (InputStream file = FunctionContext.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var map = new HashMap<String, Object>();
        settings.stringPropertyNames().forEach(name -> map.put(name, settings.getProperty(name)));
        return map;
    }

    static Secrets secrets() {
        return Secrets.read(System.getenv(), new SecretsManager());
    }

    /** Whether Lambda takes a snapshot of this process once it has started, and serves from copies of it. */
    static boolean willBeSnapshot() {
        return SNAP_START.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));
    }
}
