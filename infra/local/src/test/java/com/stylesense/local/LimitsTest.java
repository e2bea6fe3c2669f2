package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.runtime.constraint.Limits;
import com.stylesense.testing.Shop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The site's forms and the API take the same. */
class LimitsTest {

    private static final Pattern SITE = Pattern.compile("(\\w+): (\\d+)");
    private static final Pattern API = Pattern.compile("\\n        (\\w+):\\n          maxLength: (\\d+)");

    private final Shop shop = LocalShop.shared();

    @Test
    void anAddressMayBeAsLongInTheFormAsInTheApi() throws IOException {
        String document = new String(shop.get("/openapi.yml").response().body(), StandardCharsets.UTF_8);
        int shipping = document.indexOf("\n    Shipping:");
        String schema =
                document.substring(shipping, document.indexOf("\n    ", document.indexOf("description:", shipping)));
        String table = Files.readString(Path.of(System.getProperty("stylesense.root"), "site/src/lib/limits.ts"));

        Map<String, Integer> api = lengths(API, schema);

        assertThat(api).hasSize(5).containsEntry("full_name", Limits.PERSON_NAME);
        assertThat(lengths(SITE, table.substring(table.indexOf("export const longest"))))
                .isEqualTo(api);
    }

    private static Map<String, Integer> lengths(Pattern line, String text) {
        Map<String, Integer> lengths = new TreeMap<>();
        line.matcher(text).results().forEach(length -> lengths.put(length.group(1), Integer.valueOf(length.group(2))));
        return lengths;
    }
}
