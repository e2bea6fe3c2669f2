package com.stylesense.local;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.pipeline.seed.Seeding;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.schema.DatabaseUnfitException;
import com.stylesense.store.schema.MigrationFailedException;
import com.stylesense.store.schema.MigrationLockedException;
import com.stylesense.store.schema.SchemaMigration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every function in one process on Micronaut's Netty server: the whole API on a laptop. */
public final class LocalServer {

    private static final int MEGABYTE = 1 << 20;

    private LocalServer() {}

    public static void main(String[] arguments) {
        try {
            prepareDatabase(DatabaseUrl.parse(System.getenv("DATABASE_URL")));
            serve();
        } catch (SQLException unreachable) {
            giveUp(databaseFault(unreachable));
        } catch (IOException unreadable) {
            giveUp("The files that STYLESENSE_SEED names cannot be read: " + unreadable.getMessage());
        } catch (PipelineFailure unseeded) {
            giveUp(unseeded.getMessage() + " " + unseeded.remedy());
        } catch (DatabaseUnfitException
                | MigrationLockedException
                | MigrationFailedException
                | IllegalArgumentException unfit) {
            giveUp(unfit.getMessage());
        } catch (RuntimeException failed) {
            giveUp(configurationFault(failed));
        } catch (OutOfMemoryError tooSmall) {
            giveUp(Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB of heap are too few for this catalogue and its orders: set STYLESENSE_HEAP to more.");
        }
    }

    /** Not through {@code Micronaut.run}, which ends the process itself on a failure, and with a stack trace for any wrong setting. */
    private static void serve() {
        ApplicationContext context = shop().start();
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        context.getBean(EmbeddedServer.class).start();
    }

    /** In English, whatever the machine speaks: libraries write names in its language, and Turkish makes product_ıd of productId. */
    static ApplicationContextBuilder shop() {
        Locale.setDefault(Locale.ENGLISH);
        return ApplicationContext.builder()
                .environments("local", "scheduled")
                .banner(false)
                .eagerInitSingletons(true);
    }

    /** Before the pool opens, since the embedded database takes one connection at a time. */
    private static void prepareDatabase(DatabaseUrl url) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            SchemaMigration.apply(connection);
            String seed = System.getenv("STYLESENSE_SEED");
            if (seed != null) {
                var progress = new ConsoleProgress(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
                seed(new Seeding(connection, progress), SeedFiles.below(Path.of(seed)));
                DemoOperator.add(connection);
            }
        }
    }

    /** Somebody who edited a file must hear that a shop which is filled already does not look at it. */
    private static void seed(Seeding seeding, SeedFiles files) throws SQLException, IOException {
        if (seeding.seed(files) == Seeding.Outcome.OTHER_DATA_KEPT) {
            System.out.println("StyleSense keeps what its database holds, and did not load what differs from it: "
                    + seeding.notLoaded(files).stream().map(Path::toString).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** The driver tells what failed, and what lies beneath it which host or why. */
    static String databaseFault(SQLException unusable) {
        Throwable cause = unusable.getCause();
        return "DATABASE_URL names a database that cannot be used; start it, correct the address, or leave it out for a database of the shop's own: "
                + unusable.getMessage() + (cause == null ? "" : " (" + cause + ")");
    }

    /** A wrong setting has a sentence of its own; anything else is a fault of ours and keeps its stack trace. */
    static @Nullable String configurationFault(RuntimeException failed) {
        ConfigurationException innermost = null;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigurationException fault) {
                innermost = fault;
            }
        }
        if (innermost == null) {
            throw failed;
        }
        return innermost.getMessage();
    }

    private static void giveUp(@Nullable String reason) {
        System.err.println("StyleSense cannot start. " + reason);
        System.exit(1);
    }
}
