package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RefreshCookieTest {

    private final Shop shop = Shop.shared();
    private final Registrant registrant = Registrant.register(shop);

    @Test
    void whoAsksForACookieGetsTheTokenInNoOtherWay() {
        Reply session = login();

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.at("refresh_token")).isNull();
        assertThat(session.text("access_token")).isNotEmpty();
        assertThat(session.header("set-cookie"))
                .matches("refresh_token=[\\w-]{43}; Max-Age=2592000; Path=/api/auth; HttpOnly; SameSite=Strict");
    }

    @Test
    void theCookieIsExchangedForTheNext() {
        String cookie = cookie(login());

        Reply next = refresh("", "other=1; " + cookie + "; more=2");

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.number("user.id")).isEqualTo(registrant.id());
        assertThat(next.at("refresh_token")).isNull();
        assertThat(cookie(next)).isNotEqualTo(cookie);
        assertThat(refresh("{}", cookie(next)).status()).isEqualTo(200);
    }

    @Test
    void aTokenThatTheClientKeptItselfIsExchangedForACookie() {
        String kept = Objects.requireNonNull(shop.post(
                        "/api/auth/login",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), Registrant.PASSWORD))
                .text("refresh_token"));
        String cookieOfAnEarlierSignIn = cookie(login());

        Reply next = refresh("{\"refresh_token\":\"%s\"}".formatted(kept), cookieOfAnEarlierSignIn);

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.at("refresh_token")).isNull();
        assertThat(refresh("", cookie(next)).status()).isEqualTo(200);
        assertThat(refresh("", cookieOfAnEarlierSignIn).status()).isEqualTo(200);
    }

    @Test
    void aCookieWithoutTheHeaderIsWorthNothing() {
        String cookie = cookie(login());

        assertThat(shop.post("/api/auth/refresh", "{}", "cookie", cookie).status())
                .isEqualTo(422);
        assertThat(shop.post("/api/auth/refresh", "", "cookie", cookie).status())
                .isEqualTo(400);
    }

    @Test
    void withoutACookieThereIsNobody() {
        Reply reply = shop.post("/api/auth/refresh", "", "x-session", "cookie");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("token_missing");
    }

    @Test
    void signingOutTakesTheCookieAway() {
        Reply session = login();

        Reply out = shop.post(
                "/api/auth/logout",
                "",
                "x-session",
                "cookie",
                "cookie",
                cookie(session),
                "authorization",
                "Bearer " + session.text("access_token"));

        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("set-cookie")).startsWith("refresh_token=; Max-Age=0; Path=/api/auth");
        assertThat(refresh("", cookie(session)).text("code")).isEqualTo("token_revoked");
    }

    private Reply login() {
        return shop.post(
                "/api/auth/login",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), Registrant.PASSWORD),
                "x-session",
                "cookie");
    }

    private Reply refresh(String body, String cookies) {
        return shop.post("/api/auth/refresh", body, "x-session", "cookie", "cookie", cookies);
    }

    private static String cookie(Reply reply) {
        return Objects.requireNonNull(reply.header("set-cookie")).replaceFirst(";.*", "");
    }
}
