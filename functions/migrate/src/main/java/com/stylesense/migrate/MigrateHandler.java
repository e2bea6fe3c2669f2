package com.stylesense.migrate;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.stylesense.runtime.secret.Secrets;
import com.stylesense.runtime.secret.SecretsManager;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.schema.MigrationFailedException;
import com.stylesense.store.schema.SchemaMigration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lambda's way into the migration: CloudFormation calls it as a custom resource at every deployment that changes it, a person by hand
 * with {@code {}}. No beans here: it runs once, and starts faster without them.
 */
public final class MigrateHandler implements RequestHandler<Map<String, Object>, String> {

    private static final Logger LOG = LoggerFactory.getLogger(MigrateHandler.class);

    private final Map<String, String> environment;
    private final RetryingConnector connector;

    public MigrateHandler() {
        this(System.getenv(), new RetryingConnector(DriverManager::getConnection, 60, Duration.ofSeconds(5)));
    }

    MigrateHandler(Map<String, String> environment, RetryingConnector connector) {
        this.environment = environment;
        this.connector = connector;
    }

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        if (!event.containsKey("RequestType")) {
            migrate();
            return "migrated";
        }
        CustomResource resource = CustomResource.of(event, context);
        try {
            if (resource.needsSchema()) {
                migrate();
            }
            resource.succeeded();
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("The migration failed", failed);
            resource.failed(failed.getMessage());
        }
        return resource.requestType();
    }

    private void migrate() {
        DatabaseUrl url = DatabaseUrl.parse(
                Secrets.read(environment, new SecretsManager()).requireDatabaseUrl());
        try (Connection open = connector.connect(url)) {
            SchemaMigration.apply(open);
        } catch (SQLException unreachable) {
            throw new MigrationFailedException(unreachable);
        }
    }
}
