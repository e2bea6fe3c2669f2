package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    private final Shop shop = LocalShop.shared();

    @Test
    void theDocumentDescribesTheFunctionsOfEveryModule() {
        String document = text("/openapi.yml");

        assertThat(document).contains("/api/products/{id}:", "application/problem+json", "bearerFormat: JWT");
        assertThat(document).as("JSON names").contains("master_category").doesNotContain("masterCategory");
    }

    @Test
    void noModulesEndpointsAreMissing() throws IOException {
        List<String> documented = addresses(text("/openapi.yml"));

        assertThat(partsOfTheDocument())
                .hasSizeGreaterThan(5)
                .allSatisfy(part -> assertThat(documented)
                        .as("joined by infra/local/openapi.properties")
                        .containsAll(addresses(Files.readString(part))));
    }

    private static List<Path> partsOfTheDocument() throws IOException {
        Path root = Path.of(System.getProperty("stylesense.root"));
        PathMatcher part = root.getFileSystem().getPathMatcher("glob:**/target/classes/META-INF/swagger/*.yml");
        try (Stream<Path> functions = Files.walk(root.resolve("functions"));
                Stream<Path> layers = Files.walk(root.resolve("layers"))) {
            return Stream.concat(functions, layers).filter(part::matches).toList();
        }
    }

    private static List<String> addresses(String document) {
        return document.lines().filter(line -> line.startsWith("  /")).toList();
    }

    @Test
    void aShopperIsATokenAndNoParameter() {
        assertThat(text("/openapi.yml")).doesNotContain("name: shopper");
    }

    @Test
    void aVisitorIsAHeaderAndNoParameterOfThatName() {
        assertThat(text("/openapi.yml")).contains("name: X-Visitor-Id").doesNotContain("name: visitor");
    }

    @Test
    void noTwoOperationsShareAName() {
        assertThat(text("/openapi.yml").lines().filter(line -> line.strip().startsWith("operationId:")))
                .doesNotHaveDuplicates();
    }

    @Test
    void swaggerUiComesFromTheShopItself() {
        assertThat(text("/swagger-ui/index.html")).doesNotContain("https://", "http://");
        assertThat(shop.get("/swagger-ui/assets/swagger-ui-bundle.js").status()).isEqualTo(200);
        assertThat(shop.get("/swagger-ui/assets/swagger-ui.css").status()).isEqualTo(200);
        assertThat(shop.get("/swagger-ui").header("location")).isEqualTo("/swagger-ui/index.html");
    }

    private String text(String path) {
        Reply reply = shop.get(path);
        assertThat(reply.status()).isEqualTo(200);
        return new String(reply.response().body(), StandardCharsets.UTF_8);
    }
}
