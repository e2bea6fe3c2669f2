package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final String NEW_PASSWORD = "a new long secret";

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.sessions.check-interval", "0s"));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private final Registrant registrant = Registrant.register(shop);
    private final Customer customer = registrant.customer();

    @Test
    void aNewPasswordOpensTheAccountAndTheOldOneNoLonger() {
        assertThat(change(Registrant.PASSWORD, NEW_PASSWORD).status()).isEqualTo(204);

        assertThat(login(NEW_PASSWORD).status()).isEqualTo(200);
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsEveryOtherSessionAndNotThisOne() {
        Reply elsewhere = login(Registrant.PASSWORD);

        change(Registrant.PASSWORD, NEW_PASSWORD);

        assertThat(refresh(elsewhere.text("refresh_token")).text("code")).isEqualTo("token_revoked");
        assertThat(shop.get("/api/auth/me", "authorization", "Bearer " + elsewhere.text("access_token"))
                        .text("code"))
                .isEqualTo("token_revoked");
        assertThat(customer.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(refresh(registrant.refreshToken()).status()).isEqualTo(200);
    }

    @Test
    void aPasswordWhoseChangeFailsHalfwayStaysTheOldOne() {
        shop.update("ALTER TABLE refresh_tokens RENAME TO refresh_tokens_away");
        try {
            assertThat(change(Registrant.PASSWORD, NEW_PASSWORD).status()).isGreaterThanOrEqualTo(500);
        } finally {
            shop.update("ALTER TABLE refresh_tokens_away RENAME TO refresh_tokens");
        }

        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(200);
        assertThat(login(NEW_PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordChangesNothingAndIsNoReasonToSignOut() {
        Reply reply = change("wrong password", NEW_PASSWORD);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("invalid_credentials");
        assertThat(reply.text("errors.0.field")).isEqualTo("current_password");
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "pass\\u0000word", ""})
    void aNewPasswordKeepsTheRulesOfTheFirst(String password) {
        Reply reply = change(Registrant.PASSWORD, password);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo("new_password");
    }

    @Test
    void guessingThePasswordFromASessionIsSlowedDownAsAtSignIn() {
        for (int failure = 1; failure <= 5; failure++) {
            change("wrong password", NEW_PASSWORD);
        }

        assertThat(change(Registrant.PASSWORD, NEW_PASSWORD).text("code")).isEqualTo("rate_limited");
        assertThat(delete(Registrant.PASSWORD).text("code")).isEqualTo("rate_limited");
    }

    @Test
    void theExportHoldsWhatIsKeptAndNoSecret() {
        long product = Products.add(shop, "19.90", 5);
        keepSomethingOfEverything(product);

        Reply export = customer.get("/api/auth/account/export");

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("content-type")).startsWith("application/json");
        assertThat(export.header("cache-control")).isEqualTo("no-store");
        assertThat(export.text("account.email")).isEqualTo(registrant.email());
        assertThat(export.number("cart.0.product_id")).isEqualTo(product);
        assertThat(export.text("orders.0.shipping_city")).isEqualTo("Pune");
        assertThat(export.number("orders.0.items.0.product_id")).isEqualTo(product);
        assertThat(export.text("addresses.0.line1")).isEqualTo("1 Main Road");
        assertThat(export.text("interactions.0.comment")).isEqualTo("mine");
        assertThat(export.text("events.0.kind")).isEqualTo("view");
        assertThat(export.text("preferences.departments.0")).isEqualTo("Men");
        assertThat(export.number("experiment_unit")).isEqualTo(7);
        assertThat(export.json().get("sessions").size()).isOne();
        assertThat(export.body()).contains("19.90").doesNotContain("argon2", "hash");
        assertThat(shop.get("/api/auth/account/export").status()).isEqualTo(401);
    }

    @Test
    void aDeletedAccountLeavesItsOrdersAndNothingOfThePerson() {
        long product = Products.add(shop, "19.90", 5);
        keepSomethingOfEverything(product);

        assertThat(delete(Registrant.PASSWORD).status()).isEqualTo(204);

        assertThat(rowsOf("orders")).isOne();
        assertThat(shop.number("""
            SELECT count(*) FROM orders WHERE user_id = ? AND shipping_full_name IS NULL AND shipping_line1 IS NULL
              AND shipping_city IS NULL AND shipping_postal_code IS NULL AND shipping_country IS NULL""", customer.id())).isOne();
        for (String table :
                new String[] {"cart_items", "addresses", "interactions", "events", "preferences", "shopper_units"}) {
            assertThat(rowsOf(table)).as(table).isZero();
        }
        assertThat(shop.number("SELECT count(*) FROM users WHERE email = ?", registrant.email()))
                .isZero();
        assertThat(shop.number(
                        "SELECT count(*) FROM users WHERE id = ? AND full_name = 'Test Registrant'", customer.id()))
                .isZero();
    }

    @Test
    void aDeletedAccountIsSignedOutEverywhereAndItsAddressIsFree() {
        Reply elsewhere = login(Registrant.PASSWORD);
        delete(Registrant.PASSWORD);

        assertThat(customer.get("/api/auth/me").text("code")).isEqualTo("token_revoked");
        assertThat(refresh(elsewhere.text("refresh_token")).text("code")).isEqualTo("token_revoked");
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(401);
        assertThat(shop.post("/api/auth/login", "{\"email\":\"%s\",\"password\":\"\"}".formatted(storedEmail()))
                        .status())
                .isEqualTo(401);
        assertThat(register(registrant.email()).status()).isEqualTo(201);
    }

    /** It stood in the way of the row that stays. */
    @Test
    void anAccountIsDeletedThoughSomebodyRegisteredAnAddressMadeOfItsNumber() {
        assertThat(register("deleted-%d@deleted.invalid".formatted(customer.id()))
                        .status())
                .isEqualTo(201);

        assertThat(delete(Registrant.PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void deletingNeedsThePassword() {
        assertThat(delete("wrong password").text("errors.0.field")).isEqualTo("password");
        assertThat(shop.send("DELETE", "/api/auth/account", "{\"password\":\"x\"}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(401);
        assertThat(customer.get("/api/auth/me").status()).isEqualTo(200);
    }

    private void keepSomethingOfEverything(long product) {
        long id = customer.id();
        shop.update("INSERT INTO cart_items VALUES (?, ?, 1, now())", id, product);
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total, shipping_full_name, shipping_line1, shipping_city,
                                shipping_postal_code, shipping_country)
            VALUES (?, 'placed', now(), 19.90, 'Isha', '1 Main Road', 'Pune', '411001', 'IN') RETURNING id""", id);
        shop.update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 19.90)",
                order,
                product);
        shop.update(
                "INSERT INTO interactions (user_id, product_id, kind, rating, comment, created_at) "
                        + "VALUES (?, ?, 'review', 4, 'mine', now())",
                id,
                product);
        shop.update(
                "INSERT INTO events (id, user_id, kind, product_id, at) VALUES (gen_random_uuid(), ?, 'view', ?, now())",
                id,
                product);
        shop.update(
                "INSERT INTO addresses (user_id, full_name, line1, city, postal_code, country, last_used_at) "
                        + "VALUES (?, 'Isha', '1 Main Road', 'Pune', '411001', 'IN', now())",
                id);
        shop.update("INSERT INTO preferences VALUES (?, NULL, '{Men}', '{}', '{}', now())", id);
        shop.update("INSERT INTO shopper_units VALUES (?, 7)", id);
    }

    private long rowsOf(String table) {
        return shop.number("SELECT count(*) FROM " + table + " WHERE user_id = ?", customer.id());
    }

    private Reply change(String current, String next) {
        return customer.put(
                "/api/auth/password", "{\"current_password\":\"%s\",\"new_password\":\"%s\"}".formatted(current, next));
    }

    private Reply delete(String password) {
        return shop.send(
                "DELETE",
                "/api/auth/account",
                "{\"password\":\"%s\"}".formatted(password).getBytes(StandardCharsets.UTF_8),
                "content-type",
                "application/json",
                "authorization",
                "Bearer " + customer.accessToken());
    }

    private String storedEmail() {
        return shop.database(connection -> Queries.on(connection)
                .first("SELECT email FROM users WHERE id = ?", row -> row.getString(1), customer.id())
                .orElseThrow());
    }

    private static Reply register(String email) {
        return shop.post(
                "/api/auth/register",
                "{\"email\":\"%s\",\"password\":\"%s\",\"full_name\":\"Somebody\"}".formatted(email, NEW_PASSWORD));
    }

    private Reply login(String password) {
        return shop.post(
                "/api/auth/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), password));
    }

    private Reply refresh(String token) {
        return shop.post("/api/auth/refresh", "{\"refresh_token\":\"%s\"}".formatted(token));
    }
}
