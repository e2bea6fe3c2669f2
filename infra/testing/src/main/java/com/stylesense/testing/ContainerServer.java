package com.stylesense.testing;

import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL with pgvector in a container, for machines where Docker runs. It ends with the test JVM. */
final class ContainerServer {

    private static final DockerImageName IMAGE =
            DockerImageName.parse("pgvector/pgvector:0.8.4-pg17").asCompatibleSubstituteFor("postgres");

    private ContainerServer() {}

    /** @return the server's address, as {@code TEST_DATABASE_URL} would name it */
    static String start() {
        var container = new PostgreSQLContainer<>(IMAGE);
        container.start();
        return "postgresql://" + container.getUsername() + ":" + container.getPassword() + "@" + container.getHost()
                + ":" + container.getFirstMappedPort() + "/" + container.getDatabaseName();
    }
}
