package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.stylesense.runtime.metrics.Metric;
import com.stylesense.runtime.metrics.Metrics;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecurityEventTest {

    private final List<String> counted = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("security");
    private final Shop shop = Shop.open(
            ShopDatabase.startFresh(),
            Map.of(),
            builder -> builder.singletons((Metrics) (metric, of, value) -> count(metric, of)));

    private void count(Metric metric, String of) {
        if (metric == Metric.SECURITY_EVENTS) {
            counted.add(of);
        }
    }

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void close() {
        logger.detachAppender(log);
        shop.close();
    }

    @Test
    void whatHappensToAccountsIsLoggedAndCountedWithoutSayingWhose() {
        Registrant registrant = Registrant.register(shop);
        registrant
                .customer()
                .put(
                        "/api/auth/password",
                        "{\"current_password\":\"%s\",\"new_password\":\"another secret\"}"
                                .formatted(Registrant.PASSWORD));
        String second = refresh(registrant.refreshToken()).text("refresh_token");
        refresh(second);
        refresh(registrant.refreshToken());
        shop.post(
                "/api/auth/login", "{\"email\":\"%s\",\"password\":\"another secret\"}".formatted(registrant.email()));
        for (int failure = 1; failure <= 6; failure++) {
            shop.post(
                    "/api/auth/login",
                    "{\"email\":\"%s\",\"password\":\"wrong password\"}".formatted(registrant.email()));
        }

        assertThat(counted)
                .containsExactly(
                        "password_changed",
                        "token_replayed",
                        "signed_in",
                        "sign_in_failed",
                        "sign_in_failed",
                        "sign_in_failed",
                        "sign_in_failed",
                        "sign_in_failed",
                        "throttled");
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .hasSize(counted.size())
                .allMatch(line -> line.matches("Security event: [a-z_]+"));
    }

    /** But not that a token has run out, which happens to everybody, nor that somebody is not signed in. */
    @Test
    void whatIsRefusedAsNoClientOfOursAsksIsAnEvent() {
        Registrant registrant = Registrant.register(shop);
        shop.get("/api/auth/me");
        shop.get("/api/auth/me", "authorization", "Bearer forged");
        shop.post("/api/auth/login", "{\"email\":\"a@example.com\",\"password\":");
        shop.post("/api/auth/register", "{\"email\":\"no address\",\"password\":\"a\",\"full_name\":\"a\"}");
        shop.post("/api/auth/login", "{\"email\":\"%s\"}".formatted("x".repeat(70_000)));
        registrant.customer().get("/api/auth/me");

        assertThat(counted).containsExactly("token_refused", "input_refused", "input_refused", "input_refused");
    }

    /** The database refuses at the very end, as one that fails over does. */
    @Test
    void anEventIsLoggedOfWhatWasCommittedAlone() {
        Registrant registrant = Registrant.register(shop);
        refresh(refresh(registrant.refreshToken()).text("refresh_token"));
        for (String table : List.of("users", "refresh_tokens", "login_failures")) {
            refuseCommits(table);
        }

        List<Integer> answers = List.of(
                refresh(registrant.refreshToken()).status(),
                login(registrant, Registrant.PASSWORD),
                login(registrant, "wrong password"),
                registrant
                        .customer()
                        .put(
                                "/api/auth/password",
                                "{\"current_password\":\"%s\",\"new_password\":\"another secret\"}"
                                        .formatted(Registrant.PASSWORD))
                        .status());

        assertThat(answers).allMatch(status -> status >= 500);
        assertThat(counted).isEmpty();
    }

    private void refuseCommits(String table) {
        shop.update("""
            CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE 'refused at the commit'; END $$""");
        shop.update("""
            CREATE CONSTRAINT TRIGGER refuse AFTER INSERT OR UPDATE OR DELETE ON %s
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()""".formatted(table));
    }

    private int login(Registrant registrant, String password) {
        return shop.post(
                        "/api/auth/login",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), password))
                .status();
    }

    private Reply refresh(String token) {
        return shop.post("/api/auth/refresh", "{\"refresh_token\":\"%s\"}".formatted(token));
    }
}
