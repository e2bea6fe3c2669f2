package com.stylesense.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.ShopDatabase;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CloudFormation's custom resource: whatever happens, it is answered. */
class MigrateHandlerTest {

    private static final String UNREACHABLE = "postgresql://nobody:secret@127.0.0.1:1/nowhere";

    private final List<String> answers = new ArrayList<>();
    private HttpServer cloudFormation;

    @BeforeEach
    void listen() throws IOException {
        cloudFormation = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cloudFormation.createContext("/", exchange -> {
            answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        cloudFormation.start();
    }

    @AfterEach
    void stop() {
        cloudFormation.stop(0);
    }

    @Test
    void aMigrationThatSucceedsIsToldSo() {
        handler(
                        ShopDatabase.start().url(),
                        (url, user, password) -> ShopDatabase.start().connect())
                .handleRequest(event("Create"), null);

        assertThat(answers)
                .singleElement()
                .asString()
                .contains(
                        "\"Status\":\"SUCCESS\"",
                        "\"PhysicalResourceId\":\"schema-Migration\"",
                        "\"RequestId\":\"request\"",
                        "\"StackId\":\"stack\"",
                        "\"LogicalResourceId\":\"Migration\"");
    }

    @Test
    void aDatabaseThatIsStillStartingIsWaitedFor() {
        var refusals = new ArrayList<>(
                List.of(new SQLException("no connection", "08001"), new SQLException("starting up", "57P03")));
        handler(ShopDatabase.start().url(), (url, user, password) -> {
                    if (!refusals.isEmpty()) {
                        throw refusals.removeFirst();
                    }
                    return ShopDatabase.start().connect();
                })
                .handleRequest(event("Create"), null);

        assertThat(refusals).isEmpty();
        assertThat(answers).singleElement().asString().contains("\"Status\":\"SUCCESS\"");
    }

    @Test
    void aDatabaseThatNeverComesFailsTheDeploymentInWords() {
        handler(UNREACHABLE, java.sql.DriverManager::getConnection).handleRequest(event("Create"), null);

        assertThat(answers)
                .singleElement()
                .asString()
                .contains("\"Status\":\"FAILED\"", "Connection")
                .doesNotContain("secret");
    }

    @Test
    void aWrongPasswordIsNotTriedAgain() {
        var attempts = new ArrayList<String>();
        handler(UNREACHABLE, (url, user, password) -> {
                    attempts.add(url);
                    throw new SQLException("password authentication failed", "28P01");
                })
                .handleRequest(event("Update"), null);

        assertThat(attempts).hasSize(1);
        assertThat(answers).singleElement().asString().contains("\"Status\":\"FAILED\"");
    }

    @Test
    void deletingTheStackAsksNoDatabase() {
        handler(UNREACHABLE, (url, user, password) -> refuse()).handleRequest(event("Delete"), null);

        assertThat(answers).singleElement().asString().contains("\"Status\":\"SUCCESS\"");
    }

    private static Connection refuse() {
        throw new AssertionError("asked the database");
    }

    private static MigrateHandler handler(String url, RetryingConnector.Connector connector) {
        return new MigrateHandler(
                Map.of("DATABASE_URL", url), new RetryingConnector(connector, 3, Duration.ofMillis(1)));
    }

    private Map<String, Object> event(String type) {
        return Map.of(
                "RequestType",
                type,
                "ResponseURL",
                "http://127.0.0.1:" + cloudFormation.getAddress().getPort() + "/answer",
                "StackId",
                "stack",
                "RequestId",
                "request",
                "LogicalResourceId",
                "Migration");
    }
}
