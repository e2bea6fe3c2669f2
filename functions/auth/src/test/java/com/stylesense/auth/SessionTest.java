package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.runtime.security.EndedSessions;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static Shop shop;

    /** Asks at each request which sessions have ended, so that no test has to wait for it. */
    @BeforeAll
    static void open() {
        shop = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.sessions.check-interval", "0s"));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private final Registrant registrant = Registrant.register(shop);

    @Test
    void eachSignInIsListedAndSaysWhichOneThisIs() {
        Customer phone = login("Phone/1.0");

        Reply list = phone.get("/api/auth/sessions");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().get("items").size()).isEqualTo(2);
        assertThat(list.text("items.0.client")).isEqualTo("Phone/1.0");
        assertThat(list.text("items.0.current")).isEqualTo("true");
        assertThat(list.text("items.1.current")).isEqualTo("false");
        assertThat(list.body()).contains("signed_in_at", "last_used_at", "expires_at");
    }

    @Test
    void aSessionThatWasRenewedIsStillOne() {
        refresh(registrant.refreshToken());

        assertThat(registrant
                        .customer()
                        .get("/api/auth/sessions")
                        .json()
                        .get("items")
                        .size())
                .isOne();
    }

    @Test
    void aSessionThatWasEndedElsewhereIsRefusedWithBothItsTokens() {
        Customer phone = login("Phone/1.0");
        String first = phone.get("/api/auth/sessions").text("items.1.id");

        assertThat(phone.delete("/api/auth/sessions/" + first).status()).isEqualTo(204);

        assertThat(registrant.customer().get("/api/auth/me").text("code")).isEqualTo("token_revoked");
        assertThat(refresh(registrant.refreshToken()).text("code")).isEqualTo("token_revoked");
        assertThat(phone.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(phone.get("/api/auth/sessions").json().get("items").size()).isOne();
        assertThat(phone.delete("/api/auth/sessions/" + first).text("code")).isEqualTo("session_not_found");
    }

    @Test
    void nobodyEndsOrSeesSomebodyElsesSession() {
        Registrant other = Registrant.register(shop);
        String session = other.customer().get("/api/auth/sessions").text("items.0.id");

        Reply reply = registrant.customer().delete("/api/auth/sessions/" + session);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(other.customer().get("/api/auth/me").status()).isEqualTo(200);
        assertThat(registrant.customer().get("/api/auth/sessions").body()).doesNotContain(session);
        assertThat(registrant
                        .customer()
                        .delete("/api/auth/sessions/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(registrant.customer().delete("/api/auth/sessions/x").status())
                .isEqualTo(400);
    }

    @Test
    void signingOutEverywhereEndsEverySessionAndThisOneToo() {
        Customer phone = login("Phone/1.0");

        assertThat(phone.delete("/api/auth/sessions").status()).isEqualTo(204);

        assertThat(phone.get("/api/auth/me").text("code")).isEqualTo("token_revoked");
        assertThat(registrant.customer().get("/api/auth/me").text("code")).isEqualTo("token_revoked");
        assertThat(refresh(registrant.refreshToken()).text("code")).isEqualTo("token_revoked");
        assertThat(login("Phone/1.0").get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheAccessTokenAsWell() {
        registrant
                .customer()
                .post("/api/auth/logout", "{\"refresh_token\":\"%s\"}".formatted(registrant.refreshToken()));

        assertThat(registrant.customer().get("/api/auth/me").text("code")).isEqualTo("token_revoked");
    }

    @Test
    void aReplayedTokenEndsTheAccessTokensOfItsFamily() {
        String second = refresh(registrant.refreshToken()).text("refresh_token");
        refresh(second);
        refresh(registrant.refreshToken());

        assertThat(registrant.customer().get("/api/auth/me").text("code")).isEqualTo("token_revoked");
    }

    @Test
    void guestsAreAskedToSignIn() {
        assertThat(shop.get("/api/auth/sessions").status()).isEqualTo(401);
        assertThat(shop.delete("/api/auth/sessions").status()).isEqualTo(401);
    }

    /** As a request finds it that comes within half a minute of the last question. */
    @Test
    void noRequestAsksTheDatabaseWhileTheAnswerIsNew() {
        try (Shop calm = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.sessions.check-interval", "1h"))) {
            Registrant calmed = Registrant.register(calm);
            calmed.customer().get("/api/auth/me");
            calmed.customer().delete("/api/auth/sessions");

            assertThat(calm.bean(EndedSessions.class).isFresh()).isTrue();
            assertThat(calmed.customer().get("/api/auth/me").status()).isEqualTo(200);
        }
    }

    private Customer login(String client) {
        Reply session = shop.post(
                "/api/auth/login",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), Registrant.PASSWORD),
                "user-agent",
                client);
        return new Customer(shop, registrant.id(), registrant.email(), session.text("access_token"));
    }

    private Reply refresh(String token) {
        return shop.post("/api/auth/refresh", "{\"refresh_token\":\"%s\"}".formatted(token));
    }
}
