package com.stylesense.local;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.pipeline.seed.Seeding;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over the vectors of a catalogue whose pictures are embedded beside the running shop, once their files are whole: the shelves change
 * over as after any new vectors. The server does it, since the embedded database takes no second client.
 */
@Singleton
@Requires(property = ArrivingVectors.FOLDER)
final class ArrivingVectors {

    static final String FOLDER = "stylesense.arriving.vectors";

    private static final Logger LOG = LoggerFactory.getLogger(ArrivingVectors.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final SeedFiles files;
    private final DataSource database;
    private final TaskScheduler scheduler;
    private @Nullable ScheduledFuture<?> looking;

    /** @param folder as {@code STYLESENSE_SEED} names it */
    ArrivingVectors(
            @Value("${" + FOLDER + "}") String folder,
            DataSource database,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.files = SeedFiles.below(Path.of(folder));
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.scheduler = scheduler;
    }

    @EventListener
    synchronized void start(StartupEvent started) {
        looking = scheduler.scheduleWithFixedDelay(EVERY, EVERY, this::look);
    }

    private synchronized void look() {
        if (!files.hasEmbeddedPictures()) {
            return;
        }
        if (looking != null) {
            looking.cancel(false);
        }
        try (Connection connection = database.getConnection()) {
            new Seeding(connection, ProgressListener.SILENT).seed(files);
            LOG.info("The pictures are embedded: what looks alike is chosen by their vectors from now on");
        } catch (SQLException | IOException | RuntimeException failed) {
            LOG.error("The pictures' vectors could not be taken over; the next start tries again", failed);
        }
    }
}
