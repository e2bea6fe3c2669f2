package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;

/** What packaged functions run on: the small shop of {@link Fixture}, and the environment that the template would give them. */
final class PackagedShop {

    private static final String SECRET = "a-secret-for-tests-of-at-least-32-characters";

    private PackagedShop() {}

    /** A database of its own, filled and refreshed twice, so that its learned ranking has one before it whoever refreshes next. */
    static ShopDatabase open() throws Exception {
        ShopDatabase database = ShopDatabase.startFresh();
        Fixture.fill(database);
        try (var function = FunctionProcess.start(PackagedFunction.unpack("Trending"), environment(database))) {
            for (int refresh = 0; refresh < 2; refresh++) {
                assertThat(function.invoke(sampleEvent("Trending"))).contains("\"rows\"");
            }
        }
        return database;
    }

    static Map<String, String> environment(ShopDatabase database) {
        return Map.of(
                "DATABASE_URL",
                database.url(),
                "DATABASE_CONNECTIONS",
                database.takesManyConnections() ? "2" : "1",
                "DATABASE_PATIENCE",
                database.patience(),
                "JWT_SECRET",
                SECRET,
                "OPERATOR_EMAILS",
                Fixture.EMAIL,
                "STYLESENSE_NOW",
                Fixture.NOW,
                "STYLESENSE_IMAGES",
                System.getProperty("java.io.tmpdir"),
                "PATH",
                System.getenv("PATH"));
    }

    /** One of those that scripts/sam-local takes. */
    static String sampleEvent(String function) throws IOException {
        return Files.readString(
                PackagedFunction.root().resolve("infra/deploy/events/" + function.toLowerCase(Locale.ROOT) + ".json"));
    }

    /** The samples carry no token, and the catalogue and its public lists want none. */
    static int statusOfSampleEvent(String function) {
        return switch (function) {
            case "Products", "Recommend" -> 200;
            case "Events" -> 202;
            case "Operator" -> 404;
            default -> 401;
        };
    }
}
