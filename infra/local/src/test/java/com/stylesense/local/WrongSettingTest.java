package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stylesense.testing.ShopDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server with a wrong setting does not start, and its last sentence names the setting and what to write. */
@Tag("any-database")
class WrongSettingTest {

    private static final ShopDatabase DATABASE = ShopDatabase.startFresh();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        mail.sender | shop | MAIL_SENDER is 'shop': give it an e-mail address, such as shop@example.com.
        site.url | shop.example | SITE_URL is 'shop.example': give it the site's address, such as https://shop.example.
        site.url | ftp://shop.example | SITE_URL is 'ftp://shop.example': give it the site's address, such as https://shop.example.
        stylesense.experiments.guard | abc | STYLESENSE_EXPERIMENTS_GUARD is 'abc': give it a part from 0 to 1, such as 0.05.
        stylesense.experiments.guard | 5 | STYLESENSE_EXPERIMENTS_GUARD is '5': give it a part from 0 to 1, such as 0.05.
        refresh.engine | foo | REFRESH_ENGINE is 'foo': give it function or spark.
        stylesense.requests-at-once | x | STYLESENSE_REQUESTS_AT_ONCE is 'x': give it 1 or more.
        stylesense.requests-at-once | -1 | STYLESENSE_REQUESTS_AT_ONCE is '-1': give it 1 or more.
        """)
    void isNamedWithItsRemedy(String setting, String value, String sentence) {
        RuntimeException failure = catchThrowableOfType(RuntimeException.class, () -> start(Map.of(setting, value)));

        assertThat(failure).as("the server starts").isNotNull();
        assertThat(LocalServer.configurationFault(failure)).isEqualTo(sentence);
    }

    @Test
    void aDatabaseThatCannotBeUsedIsToldWithWhatLiesBeneath() {
        SQLException failed =
                new SQLException("The connection attempt failed.", new UnknownHostException("nowhere.invalid"));

        assertThat(LocalServer.databaseFault(failed))
                .startsWith("DATABASE_URL names a database that cannot be used; start it, correct the address,")
                .endsWith("The connection attempt failed. (java.net.UnknownHostException: nowhere.invalid)");
    }

    @Test
    void emptyOnesAreAsIfNotGiven() {
        start(Map.of("mail.sender", "", "refresh.engine", "", "stylesense.requests-at-once", ""));
    }

    private static void start(Map<String, Object> settings) {
        try (ApplicationContext context = LocalServer.shop()
                .properties(Map.of(
                        "database.url", DATABASE.url(),
                        "database.connections", DATABASE.connections(),
                        "database.patience", DATABASE.patience(),
                        "jwt.secret", "a-secret-for-tests-of-at-least-32-characters",
                        "micronaut.server.port", -1,
                        "stylesense.images", System.getProperty("java.io.tmpdir")))
                .properties(settings)
                .build()) {
            context.start();
            context.getBean(EmbeddedServer.class).start();
        }
    }
}
