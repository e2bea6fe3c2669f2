package com.stylesense.platform.health;

import com.stylesense.platform.error.UnavailableException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this process can serve: one short question to the database. */
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final DatabaseProbe database;

    HealthController(DatabaseProbe database) {
        this.database = database;
    }

    @Get
    Health health() {
        askDatabase();
        return new Health(Health.UP, Map.of("database", Health.UP));
    }

    /** Whatever the reason is, for a client it is the same part that fails. Operators find it in the log. */
    private void askDatabase() {
        try {
            database.ask();
        } catch (RuntimeException failed) {
            LOG.warn("Not healthy: the database", failed);
            throw UnavailableException.database();
        }
    }
}
