package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that says what is wrong, and never that we broke. */
class BadRequestTest {

    private static final String JSON = "application/json";

    private final Shop shop = LocalShop.shared();
    private final Customer customer = Customer.signedIn(shop);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"product_id\":1,}",
                "[]",
                "[{\"product_id\":1,\"quantity\":1}]",
                "\"text\"",
                "5",
                "true",
                "null",
                "",
                "{\"product_id\":NaN,\"quantity\":1}",
                "\u0000"
            })
    void whatIsNoJsonObjectCannotBeRead(String body) {
        Reply reply = send(body.getBytes(StandardCharsets.UTF_8), JSON);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.text("code")).isEqualTo("malformed_request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"product_id\":1e30,\"quantity\":1} | product_id",
                "{\"product_id\":99999999999999999999,\"quantity\":1} | product_id",
                "{\"product_id\":1e999999999,\"quantity\":1} | product_id",
                "{\"product_id\":1.5,\"quantity\":1} | product_id",
                "{\"product_id\":\"1\",\"quantity\":1} | product_id",
                "{\"product_id\":true,\"quantity\":1} | product_id",
                "{\"product_id\":[1],\"quantity\":1} | product_id",
                "{\"product_id\":{},\"quantity\":1} | product_id",
                "{\"product_id\":1,\"quantity\":1099511627776} | quantity",
                "{\"product_id\":1,\"quantity\":2.7} | quantity"
            })
    void aValueOfTheWrongTypeIsNamed(String body, String field) {
        Reply reply = send(body.getBytes(StandardCharsets.UTF_8), JSON);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
        assertThat(reply.body()).doesNotContain("java", "Exception", "com.stylesense");
    }

    @Test
    void aValueInsideAnObjectIsNamedByItsPath() {
        Reply reply = customer.post("/api/orders", "{\"shipping\":{\"full_name\":{}}}", "idempotency-key", "key");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors.0.field")).isEqualTo("shipping.full_name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[\"isha@example.com\"]", "{}"})
    void aTextIsNoNumberAndNoList(String email) {
        Reply reply = shop.post("/api/auth/login", "{\"email\":" + email + ",\"password\":\"password123\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors.0.field")).isEqualTo("email");
    }

    @Test
    void brokenUtf8DeepNestingAndEndlessNumbersCannotBeRead() {
        assertThat(send(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}, JSON)
                        .status())
                .isEqualTo(400);
        assertThat(send(("{\"product_id\":" + "[".repeat(60_000)).getBytes(), JSON)
                        .status())
                .isEqualTo(400);
        assertThat(send(("{\"x\":" + "{\"a\":".repeat(12_000)).getBytes(), JSON).status())
                .isEqualTo(400);
        assertThat(send(("{\"product_id\":" + "9".repeat(60_000) + ",\"quantity\":1}").getBytes(), JSON)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void wholeNumbersMayBeWrittenWithAFractionOfZero() {
        long product = Products.add(shop, "5.00", 5);

        assertThat(send(
                                "{\"product_id\":%d.0,\"quantity\":2.0}"
                                        .formatted(product)
                                        .getBytes(),
                                JSON)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x"
            })
    void anotherContentTypeIsNotRead(String type) {
        Reply reply = send("{\"product_id\":1,\"quantity\":1}".getBytes(), type);

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text("code")).isEqualTo("unsupported_media_type");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 7_000_000})
    void tooLargeABodyIsRefused(int bytes) {
        Reply reply = send(" ".repeat(bytes).getBytes(StandardCharsets.UTF_8), JSON);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text("code")).isEqualTo("body_too_large");
    }

    @Test
    void hugeHeadersAndAddressesAreRefused() throws IOException {
        assertThat(shop.get("/api/cart", "x-filler", "y".repeat(20_000)).status())
                .isEqualTo(413);
        assertThat(customer.get("/api/cart?filler=" + "y".repeat(8_000)).status())
                .isEqualTo(200);
        Reply tooLong = customer.get("/api/cart?filler=" + "y".repeat(20_000));
        assertThat(tooLong.status()).isEqualTo(414);
        assertThat(tooLong.text("code")).isEqualTo("address_too_long");
        assertThat(refusalOf("/api/cart?filler=" + "y".repeat(100_000))).startsWith("HTTP/1.0 413 ");
    }

    /** Read to where the server closes the connection: without its version it answers in HTTP/1.0, after which Java's client would go on. */
    private String refusalOf(String address) throws IOException {
        try (Socket socket = new Socket(shop.base().getHost(), shop.base().getPort())) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: shop\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "99999999999999999999", "%00", "%ff", "1%20or%201=1"})
    void anIdThatIsNoNumberIsNamed(String id) {
        Reply reply = customer.delete("/api/cart/items/" + id);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors.0.field")).isEqualTo("product_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=x", "page=1e3", "page=99999999999999", "page_size=%00", "page=1&page=2"})
    void aPageThatIsNoNumberIsNamed(String query) {
        Reply reply = customer.get("/api/orders?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors.0.field")).startsWith("page");
    }

    @Test
    void aMethodThatAnAddressDoesNotKnowIsRefused() {
        Reply reply = shop.send("PUT", "/api/cart/items", new byte[0]);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).isEqualTo("POST");
    }

    private Reply send(byte[] body, String contentType) {
        return shop.send(
                "POST",
                "/api/cart/items",
                body,
                "authorization",
                "Bearer " + customer.accessToken(),
                "content-type",
                contentType);
    }
}
