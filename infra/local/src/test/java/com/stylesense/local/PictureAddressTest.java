package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures under the names that files have, and nothing else under the names that somebody may try. */
class PictureAddressTest {

    private static final String OUTSIDE = "nobody may read this";

    @TempDir
    private static Path folder;

    private static Path images;
    private static Shop shop;

    @BeforeAll
    static void openShop() throws IOException {
        images = Files.createDirectories(folder.resolve("my pictures, 100% \u00e9t\u00e9 #1/more"))
                .getParent();
        Files.writeString(folder.resolve("outside.txt"), OUTSIDE);
        shop = LocalShop.open(ShopDatabase.startFresh(), Map.of("stylesense.images", images.toString()));
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.jpg",
                "a#1.jpg",
                "50%.jpg",
                "50%25.jpg",
                "two words.jpg",
                "a+b.jpg",
                "what?.jpg",
                "a&b=c;d.jpg",
                "[1].jpg",
                "\u00e9t\u00e9.jpg",
                "e\u0301te\u0301.jpg",
                "\ud83d\udc57.jpg",
                "more/1.jpg",
                "'1'.jpg",
                "back\\slash.jpg",
                "a:b.jpg"
            })
    void aPictureIsFoundUnderTheAddressThatItsProductNames(String name) throws IOException {
        assumeThatCode(() -> Path.of(name))
                .as("the file system takes such a name")
                .doesNotThrowAnyException();
        Files.writeString(images.resolve(name), "picture " + name);
        long product = Products.add(shop, "5.00", 5);
        shop.update("UPDATE products SET image_path = ? WHERE id = ?", name, product);

        String address = shop.get("/api/products/" + product).text("image_url");

        assertThat(address).matches("/images/[A-Za-z0-9._~/%*-]+");
        Reply picture = shop.get(address);
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.body()).isEqualTo("picture " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "a%00.jpg",
                "%00/../1.jpg",
                "..",
                "../outside.txt",
                "../../outside.txt",
                "%2e%2e/outside.txt",
                "..%2foutside.txt",
                "%2e%2e%2foutside.txt",
                "..%5coutside.txt",
                "..\\outside.txt",
                "more/../../outside.txt",
                "more%2f..%2f..%2foutside.txt",
                "%252e%252e%252foutside.txt",
                "..;/outside.txt",
                ".%2e/outside.txt",
                "%2fetc%2fpasswd",
                "/etc/passwd",
                "%c0%ae%c0%ae/outside.txt",
                "%ff",
                "%",
                "%zz",
                "%u002e",
                "file:%2f%2f%2fetc%2fpasswd",
                "",
                ".",
                "more",
                "more/",
                "nothing.jpg",
                "nothing.jpg/",
                "%0d%0aX-Made-Up:%201",
                "|",
                "\"",
                "{}",
                "^",
                "`"
            })
    void aHostileNameFindsNothing(String name) throws IOException {
        String answer = ask("/images/" + name);

        assertThat(answer)
                .matches("(?s)HTTP/1.1 (400|404) .*")
                .doesNotContain(OUTSIDE, "root:", "Exception", "X-Made-Up");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(answer)
                .contains(
                        "\"code\":\"" + (answer.startsWith("HTTP/1.1 404") ? "not_found" : "malformed_request") + "\"");
    }

    @Test
    void aNameThatNoFileCanHaveFindsNothing() throws IOException {
        for (String target : List.of(
                "/images/%00",
                "/images/a%00.jpg",
                "/im%61ges/a%00.jpg",
                "/swagger-ui/a%00.js",
                "/a%00",
                "/images/" + "a".repeat(3_000))) {
            assertThat(ask(target)).as(target).startsWith("HTTP/1.1 404 ").contains("\"code\":\"not_found\"");
        }
    }

    /** As it stands, which the JDK's client would not send. */
    private static String ask(String target) throws IOException {
        try (var socket = new Socket(shop.base().getHost(), shop.base().getPort())) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
