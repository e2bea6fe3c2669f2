package com.stylesense.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.ShopDatabase;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every packaged function under AWS's runtime client, against a real database: the contract's requests get the answers that the local
 * server gives. One process at a time, since the embedded database takes one connection.
 */
class PackagedFunctionsTest {

    private static final String SECRET = "a-secret-for-tests-of-at-least-32-characters";

    private static ShopDatabase database;
    private static Map<String, List<Exchange>> expected;
    private static String token;

    @BeforeAll
    static void askTheLocalServer() throws Exception {
        ShopDatabase forLocalServer = ShopDatabase.startFresh();
        Fixture.fill(forLocalServer);
        refresh(forLocalServer);
        expected = new LinkedHashMap<>();
        try (var server = LocalServerProcess.start(environment(forLocalServer))) {
            token = server.ask(Script.login()).json().get("access_token").getStringValue();
            for (var part : Script.of(token).entrySet()) {
                var exchanges = new ArrayList<Exchange>();
                for (Request request : part.getValue()) {
                    exchanges.add(new Exchange(request, server.ask(request).masked()));
                }
                expected.put(part.getKey(), exchanges);
            }
        }
        database = ShopDatabase.startFresh();
        Fixture.fill(database);
        refresh(database);
    }

    @ParameterizedTest
    @MethodSource("com.stylesense.packaging.PackagedFunction#ofTheApi")
    void aFunctionAnswersAsTheLocalServerDoes(String name) throws Exception {
        var answers = new SoftAssertions();
        try (var function = FunctionProcess.start(PackagedFunction.unpack(name), environment(database))) {
            for (Exchange exchange : expected.get(name)) {
                Answer answer = Answer.ofProxy(function.invoke(exchange.request().asEvent())).masked();
                answers.assertThat(answer).as(exchange.request().toString()).isEqualTo(exchange.answer());
            }
        }
        answers.assertAll();
    }

    /** Those that scripts/sam-local takes. */
    @ParameterizedTest
    @CsvSource({"Auth, 401", "Products, 200", "Cart, 401", "Orders, 401", "Interactions, 401", "Recommend, 200"})
    void aSampleEventGetsItsAnswer(String name, int status) throws Exception {
        String event = sampleEvent(name);
        try (var function = FunctionProcess.start(PackagedFunction.unpack(name), environment(database))) {
            assertThat(Answer.ofProxy(function.invoke(event)).status()).isEqualTo(status);
        }
    }

    @Test
    void theMigrationTellsCloudFormationThatItIsDone() throws Exception {
        var told = new ArrayBlockingQueue<String>(1);
        HttpServer cloudFormation = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cloudFormation.createContext("/", exchange -> {
            told.add(exchange.getRequestMethod() + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
        });
        cloudFormation.start();
        String event = sampleEvent("Migrate").replace("127.0.0.1:1/", "127.0.0.1:" + cloudFormation.getAddress().getPort() + "/");
        try (var function = FunctionProcess.start(PackagedFunction.unpack("Migrate"), environment(database))) {
            assertThat(function.invoke(event)).isEqualTo("\"Create\"");
        } finally {
            cloudFormation.stop(0);
        }

        assertThat(told.take()).startsWith("PUT ").contains("\"Status\":\"SUCCESS\"", "\"PhysicalResourceId\":\"schema-Migration\"");
    }

    @Test
    void aMigrationThatFailsTellsCloudFormationRatherThanLetItWait() throws Exception {
        var told = new ArrayBlockingQueue<String>(1);
        HttpServer cloudFormation = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cloudFormation.createContext("/", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
        });
        cloudFormation.start();
        String event = sampleEvent("Migrate").replace("127.0.0.1:1/", "127.0.0.1:" + cloudFormation.getAddress().getPort() + "/");
        var environment = new HashMap<>(environment(database));
        environment.put("DATABASE_URL", "postgresql://nobody:secret-word@127.0.0.1:1/nowhere");
        try (var function = FunctionProcess.start(PackagedFunction.unpack("Migrate"), environment)) {
            function.invoke(event);
            assertThat(function.log()).doesNotContain("secret-word");
        } finally {
            cloudFormation.stop(0);
        }

        assertThat(told.take()).contains("\"Status\":\"FAILED\"").doesNotContain("secret-word");
    }

    @Test
    void aBodyInBase64IsTheSameBody() throws Exception {
        try (var function = FunctionProcess.start(PackagedFunction.unpack("Auth"), environment(database))) {
            Request login = Script.login();

            Answer plain = Answer.ofProxy(function.invoke(login.asEvent()));
            Answer base64 = Answer.ofProxy(function.invoke(login.asBase64Event()));

            assertThat(plain.status()).isEqualTo(200);
            assertThat(base64.masked()).isEqualTo(plain.masked());
        }
    }

    @Test
    void aFunctionWakesFromItsSnapshotWithNewConnections() throws Exception {
        var environment = new HashMap<>(environment(database));
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        try (var function = FunctionProcess.start(PackagedFunction.unpack("Products"), environment)) {
            function.restore();

            Answer answer = Answer.ofProxy(function.invoke(Request.get("/api/products/7").asEvent()));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(function.log()).doesNotContain("\"level\":\"WARN\"").doesNotContain("\"level\":\"ERROR\"");
        }
    }

    @Test
    void theLogNamesTheRouteAndTheRequestButNobody() throws Exception {
        try (var function = FunctionProcess.start(PackagedFunction.unpack("Auth"), environment(database))) {
            function.invoke(Script.login().asEvent());

            assertThat(function.log())
                .contains("\"Route\":\"POST /api/auth/login\"", "\"Latency\":", "\"request_id\":\"c6af9ac6-7b61-11e6-9a41-93e8deadbeef\"",
                    "\"trace_id\":\"1-5759e988-bd862e3fe1be46a994272793\"")
                .doesNotContain(Fixture.EMAIL, Fixture.PASSWORD);
        }
    }

    private static String sampleEvent(String name) throws IOException {
        return Files.readString(PackagedFunction.root().resolve("infra/events/" + name.toLowerCase(Locale.ROOT) + ".json"));
    }

    static void refresh(ShopDatabase database) throws Exception {
        try (var function = FunctionProcess.start(PackagedFunction.unpack("Trending"), environment(database))) {
            assertThat(function.invoke(sampleEvent("Trending"))).contains("\"rows\"");
        }
    }

    static Map<String, String> environment(ShopDatabase database) {
        return Map.of(
            "DATABASE_URL", database.url(),
            "DATABASE_CONNECTIONS", database.takesManyConnections() ? "2" : "1",
            "JWT_SECRET", SECRET,
            "STYLESENSE_NOW", Fixture.NOW,
            "STYLESENSE_IMAGES", System.getProperty("java.io.tmpdir"),
            "PATH", System.getenv("PATH"));
    }

    private record Exchange(Request request, Answer answer) {
    }
}
