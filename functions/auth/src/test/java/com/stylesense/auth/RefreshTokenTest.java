package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

    private final Shop shop = Shop.shared();

    @Test
    void aTokenIsExchangedForANewSession() {
        Registrant registrant = Registrant.register(shop);

        Reply session = refresh(registrant.refreshToken());

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.number("user.id")).isEqualTo(registrant.id());
        assertThat(session.text("refresh_token")).isNotEqualTo(registrant.refreshToken());
        assertThat(shop.get("/api/auth/me", "authorization", "Bearer " + session.text("access_token"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSameTokenSentSeveralTimesAtOnceByOneClientIsExchangedOnceAndAnsweredAlike() throws Exception {
        Registrant registrant = Registrant.register(shop);
        Callable<Reply> refresh = () -> refresh(registrant.refreshToken());
        List<Reply> replies;
        try (var threads = Executors.newCachedThreadPool()) {
            replies = threads.invokeAll(Stream.generate(() -> refresh).limit(8).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(replies.stream().map(reply -> reply.text("refresh_token")).distinct())
                .hasSize(1);
        assertThat(shop.number("SELECT count(*) FROM refresh_tokens WHERE user_id = ?", registrant.id()))
                .isEqualTo(2);
        assertThat(refresh(replies.getFirst().text("refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void anAnswerThatWasLostCanBeAskedForAgainAndIsTheSameSession() {
        Registrant registrant = Registrant.register(shop);
        String lost = refresh(registrant.refreshToken()).text("refresh_token");

        Reply again = refresh(registrant.refreshToken());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("refresh_token")).isEqualTo(lost);
        assertThat(again.number("user.id")).isEqualTo(registrant.id());
        assertThat(refresh(lost).status()).isEqualTo(200);
    }

    @Test
    void tenSecondsLaterASpentTokenEndsItsFamily() {
        Registrant registrant = Registrant.register(shop);
        String successor = refresh(registrant.refreshToken()).text("refresh_token");
        shop.update(
                "UPDATE refresh_tokens SET spent_at = spent_at - interval '10 seconds' WHERE user_id = ?",
                registrant.id());

        assertThat(refresh(registrant.refreshToken()).text("code")).isEqualTo("token_revoked");

        assertThat(refresh(successor).text("code")).isEqualTo("token_revoked");
    }

    @Test
    void anotherClientWithASpentTokenEndsItsFamilyAtOnce() {
        Registrant registrant = Registrant.register(shop);
        String successor = refresh(registrant.refreshToken()).text("refresh_token");

        Reply thief = shop.post(
                "/api/auth/refresh",
                "{\"refresh_token\":\"%s\"}".formatted(registrant.refreshToken()),
                "user-agent",
                "another/1.0");

        assertThat(thief.status()).isEqualTo(401);
        assertThat(thief.text("code")).isEqualTo("token_revoked");
        assertThat(refresh(successor).text("code")).isEqualTo("token_revoked");
    }

    @Test
    void onceItsSuccessorWasUsedASpentTokenEndsItsFamilyAtOnce() {
        Registrant registrant = Registrant.register(shop);
        String second = refresh(registrant.refreshToken()).text("refresh_token");
        String third = refresh(second).text("refresh_token");

        assertThat(refresh(registrant.refreshToken()).text("code")).isEqualTo("token_revoked");

        assertThat(refresh(third).text("code")).isEqualTo("token_revoked");
        assertThat(refresh(second).text("code")).isEqualTo("token_revoked");
    }

    @Test
    void whatWasSignedOutIsNotAskedForAgain() {
        Registrant registrant = Registrant.register(shop);
        String successor = refresh(registrant.refreshToken()).text("refresh_token");
        logout(registrant, successor);

        assertThat(refresh(registrant.refreshToken()).text("code")).isEqualTo("token_revoked");
    }

    @Test
    void aSignInEndsAfterNinetyDaysHoweverOftenItIsRenewed() {
        Registrant registrant = Registrant.register(shop);
        shop.update(
                "UPDATE refresh_tokens SET signed_in_at = now() - interval '89 days' WHERE user_id = ?",
                registrant.id());

        refresh(registrant.refreshToken());

        assertThat(shop.number("""
            SELECT ceil(extract(epoch FROM max(expires_at) - now()) / 3600) FROM refresh_tokens
            WHERE user_id = ? AND spent_at IS NULL""", registrant.id())).as("hours").isEqualTo(24);
    }

    @Test
    void aTokenOfBeforeThatWasKeptCountsItsNinetyDaysFromThen() {
        Registrant registrant = Registrant.register(shop);
        shop.update("UPDATE refresh_tokens SET signed_in_at = NULL, client = NULL WHERE user_id = ?", registrant.id());

        assertThat(refresh(registrant.refreshToken()).status()).isEqualTo(200);
        assertThat(shop.number(
                        "SELECT count(*) FROM refresh_tokens WHERE user_id = ? AND signed_in_at IS NOT NULL",
                        registrant.id()))
                .isOne();
    }

    @Test
    void anotherSignInOfTheSameShopperOutlivesAReplay() {
        Registrant registrant = Registrant.register(shop);
        String elsewhere = login(registrant).text("refresh_token");
        refresh(refresh(registrant.refreshToken()).text("refresh_token"));
        refresh(registrant.refreshToken());

        assertThat(refresh(elsewhere).status()).isEqualTo(200);
    }

    @Test
    void aTokenLivesThirtyDays() {
        Registrant registrant = Registrant.register(shop);
        shop.update(
                "UPDATE refresh_tokens SET expires_at = now() - interval '1 minute' WHERE user_id = ?",
                registrant.id());

        Reply reply = refresh(registrant.refreshToken());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("token_expired");
    }

    @Test
    void signingInSweepsUpTheShoppersExpiredTokens() {
        Registrant registrant = Registrant.register(shop);
        shop.update(
                "UPDATE refresh_tokens SET expires_at = now() - interval '1 minute' WHERE user_id = ?",
                registrant.id());

        login(registrant);

        assertThat(shop.number("SELECT count(*) FROM refresh_tokens WHERE user_id = ?", registrant.id()))
                .isEqualTo(1);
    }

    @Test
    void anUnknownTokenIsRefused() {
        assertThat(refresh("made-up").text("code")).isEqualTo("token_invalid");
        assertThat(refresh("").status()).isEqualTo(422);
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        Registrant registrant = Registrant.register(shop);

        assertThat(shop.number("""
            SELECT count(*) FROM refresh_tokens WHERE user_id = ? AND token_hash = sha256(?::bytea)""", registrant.id(), registrant.refreshToken().getBytes()))
                .isEqualTo(1);
    }

    @Test
    void signingOutEndsTheFamily() {
        Registrant registrant = Registrant.register(shop);

        assertThat(logout(registrant, registrant.refreshToken()).status()).isEqualTo(204);

        assertThat(refresh(registrant.refreshToken()).text("code")).isEqualTo("token_revoked");
        assertThat(logout(registrant, registrant.refreshToken()).status()).isEqualTo(204);
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        Registrant registrant = Registrant.register(shop);
        Registrant other = Registrant.register(shop);

        logout(other, registrant.refreshToken());

        assertThat(refresh(registrant.refreshToken()).status()).isEqualTo(200);
    }

    @Test
    void signingOutNeedsABearerToken() {
        assertThat(shop.post("/api/auth/logout", "{\"refresh_token\":\"x\"}").status())
                .isEqualTo(401);
    }

    private Reply login(Registrant registrant) {
        return shop.post(
                "/api/auth/login",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), Registrant.PASSWORD));
    }

    private Reply refresh(String token) {
        return shop.post("/api/auth/refresh", "{\"refresh_token\":\"%s\"}".formatted(token));
    }

    private Reply logout(Registrant registrant, String token) {
        return registrant.customer().post("/api/auth/logout", "{\"refresh_token\":\"%s\"}".formatted(token));
    }
}
