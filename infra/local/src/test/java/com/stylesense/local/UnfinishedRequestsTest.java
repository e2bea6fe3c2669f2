package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-database")
class UnfinishedRequestsTest {

    private static final int TEST_MILLIS = 20_000;

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = LocalShop.open(ShopDatabase.startFresh(), Map.of("stylesense.unfinished-requests", "500ms"));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /api/products HTTP/1.1\r\nHost: sh",
                "POST /api/auth/login HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n{\"email\":",
                "POST /api/auth/login HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"ema"
            })
    void isClosed(String begun) throws IOException {
        assertThat(toTheEnd(begun)).doesNotContain(" 200 ");
    }

    /** For longer than one of them may take. */
    @Test
    void aConnectionWhoseRequestsAreWholeStaysOpen() throws IOException {
        try (Socket socket = connect()) {
            long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            while (System.nanoTime() < end) {
                socket.getOutputStream()
                        .write("GET /api/products/suggest HTTP/1.1\r\nHost: shop\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                String head = head(socket.getInputStream());
                assertThat(head).startsWith("HTTP/1.1 200 ");
                Matcher length = LENGTH.matcher(head);
                assertThat(length.find()).isTrue();
                socket.getInputStream().skipNBytes(Long.parseLong(length.group(1)));
            }
        }
    }

    private static String head(InputStream answer) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = answer.read();
            assertThat(next).as("closed after: " + head).isNotNegative();
            head.append((char) next);
        }
        return head.toString();
    }

    private static String toTheEnd(String begun) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(shop.base().getHost(), shop.base().getPort());
        socket.setSoTimeout(TEST_MILLIS);
        return socket;
    }
}
