package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestTest {

    private static final String PASSWORD = "a long enough secret";

    private final Shop shop = Shop.shared();
    private final String email = "guest-" + UUID.randomUUID() + "@example.com";

    @Test
    void aGuestIsSignedInWithoutAPassword() {
        Reply session = enter(email);

        assertThat(session.status()).isEqualTo(201);
        assertThat(session.text("user.email")).isEqualTo(email);
        assertThat(session.text("user.full_name")).isEqualTo("Test Guest");
        assertThat(session.at("user.guest").getBooleanValue()).isTrue();
        assertThat(customer(session).get("/api/auth/me").at("guest").getBooleanValue())
                .isTrue();
        assertThat(refresh(session).status()).isEqualTo(200);
    }

    @Test
    void anAccountThatIsNoGuestsSaysNothingOfGuests() {
        Registrant registrant = Registrant.register(shop);

        assertThat(registrant.customer().get("/api/auth/me").body()).doesNotContain("guest\"");
    }

    @Test
    void noPasswordOpensAGuestsAccount() {
        Customer guest = customer(enter(email));
        String placeholder = shop.database(connection -> Queries.on(connection)
                .first("SELECT email FROM users WHERE id = ?", row -> row.getString(1), guest.id())
                .orElseThrow());

        assertThat(login(email, "").status()).isEqualTo(401);
        assertThat(login(placeholder, "").status()).isEqualTo(401);
        assertThat(login(placeholder, PASSWORD).status()).isEqualTo(401);
        assertThat(guest.put("/api/auth/password", "{\"current_password\":\"\",\"new_password\":\"" + PASSWORD + "\"}")
                        .text("code"))
                .isEqualTo("invalid_credentials");
    }

    @Test
    void anAddressThatHasAnAccountIsTakenFromAGuestAsAnyOtherAndItsAccountStaysItsOwners() {
        Registrant owner = Registrant.register(shop);

        Reply session = enter(owner.email());

        assertThat(session.status()).isEqualTo(201);
        assertThat(session.number("user.id")).isNotEqualTo(owner.id());
        assertThat(customer(session).get("/api/auth/account/export").body()).doesNotContain("Test Registrant");
        assertThat(login(owner.email(), Registrant.PASSWORD).number("user.id")).isEqualTo(owner.id());
        assertThat(owner.customer().get("/api/auth/me").text("full_name")).isEqualTo("Test Registrant");
    }

    @Test
    void aGuestsAddressIsFreeForItsOwner() {
        enter(email);
        enter(email);

        assertThat(shop.post(
                                "/api/auth/register",
                                "{\"email\":\"%s\",\"password\":\"%s\",\"full_name\":\"Owner\"}"
                                        .formatted(email, PASSWORD))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aKeptAccountIsSignedInToLikeAnyOther() {
        Customer guest = customer(enter(email));

        Reply kept = keep(guest, email, PASSWORD);

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.text("email")).isEqualTo(email);
        assertThat(kept.body()).doesNotContain("\"guest\"");
        assertThat(login(email, PASSWORD).number("user.id")).isEqualTo(guest.id());
        assertThat(guest.get("/api/auth/me").text("email")).isEqualTo(email);
        assertThat(keep(guest, email, "another long secret").text("code")).isEqualTo("not_a_guest");
        assertThat(login(email, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void keepingNeedsAnAddressWithoutAnAccount() {
        Registrant owner = Registrant.register(shop);
        Customer guest = customer(enter(owner.email()));

        assertThat(keep(guest, owner.email(), PASSWORD).text("code")).isEqualTo("email_taken");
        assertThat(login(owner.email(), PASSWORD).status()).isEqualTo(401);
        assertThat(keep(guest, email, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void oneOfTwoGuestsWhoKeepTheSameAddressAtOnceHasIt() throws Exception {
        List<Callable<Reply>> claims = List.of(
                () -> keep(customer(enter(email)), email, PASSWORD),
                () -> keep(customer(enter(email)), email, PASSWORD));
        try (var threads = Executors.newFixedThreadPool(claims.size())) {
            List<Integer> statuses = threads.invokeAll(claims).stream()
                    .map(Future::resultNow)
                    .map(Reply::status)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409);
        }
    }

    @Test
    void aRegisteredAccountIsNoGuestsToKeep() {
        Registrant registrant = Registrant.register(shop);

        assertThat(keep(registrant.customer(), email, PASSWORD).text("code")).isEqualTo("not_a_guest");
        assertThat(shop.post("/api/auth/guest/keep", claim(email, PASSWORD)).status())
                .isEqualTo(401);
    }

    @Test
    void aGuestIsForgottenWithoutAPassword() {
        Customer guest = customer(enter(email));

        Reply deleted = shop.send(
                "DELETE",
                "/api/auth/account",
                "{\"password\":\"\"}".getBytes(StandardCharsets.UTF_8),
                "content-type",
                "application/json",
                "authorization",
                "Bearer " + guest.accessToken());

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(shop.number("SELECT count(*) FROM users WHERE contact_email = ?", email))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | email",
                "{\"email\":\"nobody\",\"full_name\":\"A\"} | email",
                "{\"email\":\"a@example.com\",\"full_name\":\" \"} | full_name",
                "{\"email\":\"a@example.com\",\"full_name\":\"a\\u0000\"} | full_name"
            })
    void aGuestSaysWhoTheyAre(String body, String field) {
        Reply refused = shop.post("/api/auth/guest", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("errors.0.field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "pass\\u0000word", ""})
    void aKeptAccountsPasswordKeepsTheRulesOfARegistrations(String password) {
        Reply refused = keep(customer(enter(email)), email, password);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("errors.0.field")).isEqualTo("password");
    }

    private Reply enter(String address) {
        return shop.post("/api/auth/guest", "{\"email\":\"%s\",\"full_name\":\"Test Guest\"}".formatted(address));
    }

    private Customer customer(Reply session) {
        return new Customer(shop, session.number("user.id"), session.text("user.email"), session.text("access_token"));
    }

    private static Reply keep(Customer guest, String address, String password) {
        return guest.post("/api/auth/guest/keep", claim(address, password));
    }

    private static String claim(String address, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(address, password);
    }

    private Reply login(String address, String password) {
        return shop.post("/api/auth/login", claim(address, password));
    }

    private Reply refresh(Reply session) {
        return shop.post("/api/auth/refresh", "{\"refresh_token\":\"%s\"}".formatted(session.text("refresh_token")));
    }
}
