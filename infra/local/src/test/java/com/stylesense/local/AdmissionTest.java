package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final int AT_ONCE = 2;
    private static final int SENT_AWAY = 3;

    private static Shop shop;

    @BeforeAll
    static void open() {
        // With the embedded database's one connection on any database: requests wait while the test has it.
        shop = LocalShop.open(
                ShopDatabase.startFresh(),
                Map.of("stylesense.requests-at-once", AT_ONCE, "database.connections", 1, "database.patience", "60s"));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void whoFindsNoPlaceIsSentAwayAtOnceAndTheOthersAreAnswered() {
        Customer customer = Customer.signedIn(shop);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Reply>> replies = shop.database(theOnlyConnection -> {
                var asked = Stream.generate(
                                () -> CompletableFuture.supplyAsync(() -> customer.get("/api/cart"), threads))
                        .limit(AT_ONCE + 1)
                        .toList();
                var sentAway = (Reply) CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new))
                        .join();

                assertThat(sentAway.status()).isEqualTo(503);
                assertThat(sentAway.text("code")).isEqualTo("unavailable");
                assertThat(sentAway.header("retry-after")).isEqualTo("1");
                return asked;
            });

            assertThat(replies.stream().map(reply -> reply.join().status())).containsExactlyInAnyOrder(200, 200, 503);
        }
        assertThat(customer.get("/api/cart").status()).isEqualTo(200);
    }

    @Test
    void aConnectionGoesOnAfterARefusal() throws IOException {
        Customer customer = Customer.signedIn(shop);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                var socket = new Socket(shop.base().getHost(), shop.base().getPort())) {
            shop.database(theOnlyConnection -> {
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> customer.get("/api/cart"), threads))
                        .limit(AT_ONCE + 1)
                        .reduce((one, other) -> (CompletableFuture<Reply>) one.applyToEither(other, reply -> reply))
                        .orElseThrow()
                        .join();

                assertThat(ask(socket)).startsWith("HTTP/1.1 503").containsIgnoringCase("retry-after: 1");
                assertThat(ask(socket)).startsWith("HTTP/1.1 503").contains("\"code\":\"unavailable\"");
                return true;
            });
            String answer = ask(socket);
            while (answer.startsWith("HTTP/1.1 503")) {
                answer = ask(socket);
            }
            assertThat(answer).startsWith("HTTP/1.1 200");
        }
    }

    /** Up to the end of its JSON; nothing else is on the connection. */
    private static String ask(Socket connection) {
        try {
            connection
                    .getOutputStream()
                    .write("GET /api/products/suggest?q=dress HTTP/1.1\r\nHost: shop\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new StringBuilder();
            while (!answer.toString().endsWith("}")) {
                answer.append((char) connection.getInputStream().read());
            }
            return answer.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void ofARequestThatIsSentAwayNothingIsDone() {
        Customer customer = Customer.signedIn(shop);
        String item = "{\"product_id\":%d,\"quantity\":1}".formatted(Products.add(shop, "10.00", 100));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = new ExecutorCompletionService<Reply>(threads);
            shop.database(theOnlyConnection -> {
                for (int request = 0; request < AT_ONCE + SENT_AWAY; request++) {
                    replies.submit(() -> customer.post("/api/cart/items", item));
                }
                for (int refusal = 0; refusal < SENT_AWAY; refusal++) {
                    assertThat(next(replies).status()).isEqualTo(503);
                }
                return true;
            });
        }

        assertThat(customer.get("/api/cart").number("item_count")).isEqualTo(AT_ONCE);
    }

    @Test
    void nobodyElseWaitsBehindThoseWhoSignIn() {
        String nobody = "{\"email\":\"nobody@example.com\",\"password\":\"wrong\"}";
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var signIns = new ExecutorCompletionService<Reply>(threads);
            shop.database(theOnlyConnection -> {
                for (int person = 0; person <= AT_ONCE; person++) {
                    signIns.submit(() -> shop.post("/api/auth/login", nobody));
                }
                assertThat(next(signIns).status()).isEqualTo(503);

                assertThat(shop.get("/api/cart").status()).as("of a guest").isEqualTo(401);
                assertThat(shop.post("/api/cart/items", "{}").status())
                        .as("of a guest")
                        .isEqualTo(401);
                return true;
            });
            assertThat(List.of(next(signIns).status(), next(signIns).status())).containsOnly(401);
        }
    }

    private static Reply next(CompletionService<Reply> replies) {
        try {
            return replies.take().get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void nobodyTakesAPlaceBySendingSlowly() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int sender = 0; sender <= 2 * AT_ONCE; sender++) {
                var socket = new Socket(shop.base().getHost(), shop.base().getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /api/auth/login HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 60\r\n\r\n{\"email\":")
                                .getBytes(StandardCharsets.US_ASCII));
            }

            assertThat(shop.get("/api/products/suggest?q=dress").status()).isEqualTo(200);
            assertThat(shop.post("/api/auth/login", "{\"email\":\"nobody@example.com\",\"password\":\"wrong\"}")
                            .status())
                    .isEqualTo(401);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void ofPhotosSoManyAreTakenInAtOnceAndOtherRequestsAreNotKeptOutByThem() throws IOException {
        var uploads = new ArrayList<Socket>();
        try {
            Reply refused = photo();
            // The server may not have read the one before yet.
            while (!"unavailable".equals(refused.text("code"))) {
                uploads.add(beginOfPhoto());
                refused = photo();
                assertThat(uploads).as("photos that are on their way").hasSizeLessThan(50);
            }

            assertThat(refused.header("retry-after")).isEqualTo("1");
            assertThat(shop.get("/api/products/suggest?q=dress").status()).isEqualTo(200);
        } finally {
            for (Socket upload : uploads) {
                upload.close();
            }
        }
    }

    private static Reply photo() {
        return shop.send("POST", "/api/recommend/alternatives", new byte[100_000], "Content-Type", "image/jpeg");
    }

    private static Socket beginOfPhoto() throws IOException {
        var socket = new Socket(shop.base().getHost(), shop.base().getPort());
        socket.getOutputStream()
                .write(("POST /api/recommend/alternatives HTTP/1.1\r\nHost: shop\r\nContent-Type: image/jpeg\r\n"
                                + "Content-Length: 1000000\r\n\r\nbegin")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void aBodyThatIsTooLargeIsStillToldSo() {
        assertThat(shop.post("/api/auth/login", "{\"email\":\"%s\"}".formatted("x".repeat(70_000)))
                        .status())
                .isEqualTo(413);
    }
}
