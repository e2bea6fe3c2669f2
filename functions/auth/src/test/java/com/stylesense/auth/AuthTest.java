package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthTest {

    private final Shop shop = Shop.shared();

    @Test
    void registeringOpensASession() {
        String email = unusedAddress();

        Reply reply = register(email, "password123", "Isha Mehta");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("token_type")).isEqualTo("bearer");
        assertThat(reply.number("expires_in")).isEqualTo(900);
        assertThat(reply.text("user.email")).isEqualTo(email);
        assertThat(reply.text("user.full_name")).isEqualTo("Isha Mehta");
        assertThat(reply.header("cache-control")).isEqualTo("no-store");
        assertThat(me(reply.text("access_token")).text("email")).isEqualTo(email);
    }

    @Test
    void anAddressIsOneAddressWhateverItsCapitalsAndBlanks() {
        String email = unusedAddress();
        register(email, "password123", "Isha Mehta");

        assertThat(register(" " + email.toUpperCase(), "password123", "Somebody")
                        .text("code"))
                .isEqualTo("email_taken");
        assertThat(login(email.toUpperCase() + " ", "password123").status()).isEqualTo(200);
    }

    @Test
    void aTakenAddressIsAConflict() {
        Registrant registrant = Registrant.register(shop);

        Reply reply = register(registrant.email(), "password123", "Somebody");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("code")).isEqualTo("email_taken");
    }

    @Test
    void aNameLosesItsSurroundingBlanks() {
        assertThat(register(unusedAddress(), "password123", "  Isha Mehta ").text("user.full_name"))
                .isEqualTo("Isha Mehta");
    }

    @ParameterizedTest
    @CsvSource({
        "'', password123, Isha, email",
        "isha, password123, Isha, email",
        "isha@localhost, password123, Isha, email",
        "isha@@example.com, password123, Isha, email",
        "isha mehta@example.com, password123, Isha, email",
        "isha@example.com, short, Isha, password",
        "isha@example.com, password123, '', full_name",
        "isha@example.com, password123, '   ', full_name",
        "isha@example.com, password123, 'I\\u0000sha', full_name",
        "isha@example.com, 'pass\\u0000word', Isha, password",
        "'i\\u0000sha@example.com', password123, Isha, email",
        "isha@example.com, password123, 'Isha \\ud800', full_name"
    })
    void aBrokenRuleNamesItsField(String email, String password, String fullName, String field) {
        Reply reply = register(email, password, fullName);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("validation_failed");
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @Test
    void longTextsAreRefused() {
        assertThat(register("a".repeat(60) + "@" + "b.".repeat(100) + "com", "password123", "Isha")
                        .status())
                .isEqualTo(422);
        assertThat(register(unusedAddress(), "p".repeat(129), "Isha").status()).isEqualTo(422);
        assertThat(register(unusedAddress(), "p".repeat(128), "Isha").status()).isEqualTo(201);
        assertThat(register(unusedAddress(), "password123", "I".repeat(101)).status())
                .isEqualTo(422);
        assertThat(register("a.".repeat(10_000) + "@example.com", "password123", "Isha")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"email\":null,\"password\":null,\"full_name\":null}"})
    void whatIsMissingIsNamed(String body) {
        Reply reply = shop.post("/api/auth/register", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("errors").size()).isEqualTo(3);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        Registrant registrant = Registrant.register(shop);

        Reply wrong = login(registrant.email(), "wrong password");
        Reply unknown = login(unusedAddress(), "wrong password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text("code")).isEqualTo("invalid_credentials");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void signingInNeedsTheVeryPassword() {
        Registrant registrant = Registrant.register(shop);

        assertThat(login(registrant.email(), Registrant.PASSWORD).text("user.id"))
                .isEqualTo(Long.toString(registrant.id()));
        assertThat(login(registrant.email(), Registrant.PASSWORD + " ").status())
                .isEqualTo(401);
    }

    @Test
    void fiveFailuresMakeAnAddressWaitWhetherOrNotItHasAnAccount() {
        String known = Registrant.register(shop).email();
        String unknown = unusedAddress();
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(login(known, "wrong password").status()).isEqualTo(401);
            assertThat(login(unknown, "wrong password").status()).isEqualTo(401);
        }

        Reply right = login(known, Registrant.PASSWORD);
        Reply nobody = login(unknown, "wrong password");

        assertThat(right.status()).isEqualTo(429);
        assertThat(right.text("code")).isEqualTo("rate_limited");
        assertThat(Integer.parseInt(right.header("retry-after"))).isBetween(1, 30);
        assertThat(nobody.status()).isEqualTo(429);
        assertThat(Integer.parseInt(nobody.header("retry-after"))).isBetween(1, 30);
    }

    /** The waits are durations: where the shop's clock is pinned, they pass all the same. */
    @Test
    void anAddressDoesNotWaitForEverWhereTheShopsClockStandsStill() {
        try (Shop pinned = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.now", "2020-06-01T12:00:00Z"))) {
            String email = unusedAddress();
            String attempt = "{\"email\":\"%s\",\"password\":\"wrong password\"}".formatted(email);
            IntStream.rangeClosed(1, 5).forEach(failure -> pinned.post("/api/auth/login", attempt));

            assertThat(pinned.post("/api/auth/login", attempt).status()).isEqualTo(429);
            assertThat(pinned.number(
                            "SELECT ceil(extract(epoch FROM blocked_until - now())) FROM login_failures WHERE email = ?",
                            email))
                    .as("seconds until it is over")
                    .isBetween(1L, 30L);
        }
    }

    @Test
    void theWaitDoublesWithEachFurtherFailure() {
        String email = unusedAddress();
        failUntilBlocked(email);

        shop.update("UPDATE login_failures SET blocked_until = last_failure WHERE email = ?", email);
        assertThat(login(email, "wrong password").status()).isEqualTo(401);

        assertThat(Integer.parseInt(login(email, "wrong password").header("retry-after")))
                .isBetween(31, 60);
    }

    @Test
    void attemptsDuringTheWaitDoNotProlongIt() {
        String email = unusedAddress();
        failUntilBlocked(email);
        login(email, "wrong password");
        login(email, "wrong password");

        assertThat(shop.number("SELECT failures FROM login_failures WHERE email = ?", email))
                .isEqualTo(5);
    }

    @Test
    void successForgivesEarlierFailures() {
        Registrant registrant = Registrant.register(shop);
        for (int failure = 1; failure <= 4; failure++) {
            login(registrant.email(), "wrong password");
        }

        assertThat(login(registrant.email(), Registrant.PASSWORD).status()).isEqualTo(200);

        assertThat(shop.number("SELECT count(*) FROM login_failures WHERE email = ?", registrant.email()))
                .isZero();
    }

    @Test
    void failuresOlderThanADayAreForgotten() {
        String email = unusedAddress();
        failUntilBlocked(email);
        shop.update("""
            UPDATE login_failures SET last_failure = last_failure - interval '25 hours',
                                      blocked_until = last_failure - interval '24 hours'
            WHERE email = ?""", email);

        login(email, "wrong password");

        assertThat(shop.number("SELECT failures FROM login_failures WHERE email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        Reply reply = shop.get("/api/auth/me");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("www-authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer x", "Basic aXNoYTpzZWNyZXQ=", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."})
    void aBadTokenIsRefused(String authorization) {
        Reply reply = shop.get("/api/auth/me", "authorization", authorization);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("token_invalid");
    }

    @Test
    void aTokenWhoseAccountIsGoneIsRefused() {
        Registrant registrant = Registrant.register(shop);
        shop.update("DELETE FROM users WHERE id = ?", registrant.id());

        assertThat(registrant.customer().get("/api/auth/me").text("code")).isEqualTo("token_invalid");
    }

    private void failUntilBlocked(String email) {
        for (int failure = 1; failure <= 5; failure++) {
            login(email, "wrong password");
        }
    }

    private Reply register(String email, String password, String fullName) {
        return shop.post(
                "/api/auth/register",
                "{\"email\":\"%s\",\"password\":\"%s\",\"full_name\":\"%s\"}".formatted(email, password, fullName));
    }

    private Reply login(String email, String password) {
        return shop.post("/api/auth/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private Reply me(String token) {
        return shop.get("/api/auth/me", "authorization", "Bearer " + token);
    }

    private static String unusedAddress() {
        return "nobody-" + UUID.randomUUID() + "@example.com";
    }
}
