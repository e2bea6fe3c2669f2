package com.stylesense.runtime.health;

import com.stylesense.runtime.error.DatabaseFailure;
import com.stylesense.runtime.error.UnavailableException;
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

    private final HealthCheck database;

    HealthController(HealthCheck database) {
        this.database = database;
    }

    @Get
    Health health() {
        askDatabase();
        return new Health(Health.UP, Map.of(database.name(), Health.UP));
    }

    /** Why it does not answer is nothing to a client. Operators find it in the log. */
    private void askDatabase() {
        try {
            database.check();
        } catch (RuntimeException failed) {
            LOG.warn("Not healthy: the database", failed);
            throw DatabaseFailure.explain(failed).orElseGet(UnavailableException::database);
        }
    }
}
