package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.local.Customer;
import com.stylesense.local.Shop;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefreshTest {

    private final Shop shop = Shop.shared();

    @Test
    void aTokenIsExchangedForANewSession() {
        Customer customer = Customer.register(shop);

        Shop.Reply session = refresh(customer.refreshToken());

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.number("user.id")).isEqualTo(customer.id());
        assertThat(session.text("refresh_token")).isNotEqualTo(customer.refreshToken());
        assertThat(shop.get("/api/auth/me", "authorization", "Bearer " + session.text("access_token"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSameTokenSentSeveralTimesAtOnceIsExchangedOnceAndEndsItsFamily() throws Exception {
        Customer customer = Customer.register(shop);
        Callable<Shop.Reply> refresh = () -> refresh(customer.refreshToken());
        List<Shop.Reply> replies;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            replies = threads.invokeAll(Stream.generate(() -> refresh).limit(8).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        var byStatus = replies.stream().collect(Collectors.groupingBy(Shop.Reply::status));
        assertThat(byStatus.get(200)).hasSize(1);
        assertThat(byStatus.get(401)).hasSize(7).allMatch(reply -> "token_revoked".equals(reply.text("code")));
        assertThat(refresh(byStatus.get(200).getFirst().text("refresh_token")).text("code"))
                .isEqualTo("token_revoked");
    }

    @Test
    void replayingASpentTokenEndsItsWholeFamilyAtOnce() {
        Customer customer = Customer.register(shop);
        String successor = refresh(customer.refreshToken()).text("refresh_token");

        assertThat(refresh(customer.refreshToken()).text("code")).isEqualTo("token_revoked");

        assertThat(refresh(successor).text("code")).isEqualTo("token_revoked");
    }

    @Test
    void anotherSignInOfTheSameShopperOutlivesAReplay() {
        Customer customer = Customer.register(shop);
        String elsewhere = login(customer).text("refresh_token");
        refresh(customer.refreshToken());
        refresh(customer.refreshToken());

        assertThat(refresh(elsewhere).status()).isEqualTo(200);
    }

    @Test
    void aTokenLivesThirtyDays() {
        Customer customer = Customer.register(shop);
        shop.update(
                "UPDATE refresh_tokens SET expires_at = now() - interval '1 minute' WHERE user_id = ?", customer.id());

        Shop.Reply reply = refresh(customer.refreshToken());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("token_expired");
    }

    @Test
    void signingInSweepsUpTheShoppersExpiredTokens() {
        Customer customer = Customer.register(shop);
        shop.update(
                "UPDATE refresh_tokens SET expires_at = now() - interval '1 minute' WHERE user_id = ?", customer.id());

        login(customer);

        assertThat(shop.number("SELECT count(*) FROM refresh_tokens WHERE user_id = ?", customer.id()))
                .isEqualTo(1);
    }

    @Test
    void anUnknownTokenIsRefused() {
        assertThat(refresh("made-up").text("code")).isEqualTo("token_invalid");
        assertThat(refresh("").status()).isEqualTo(422);
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        Customer customer = Customer.register(shop);

        assertThat(shop.number("""
            SELECT count(*) FROM refresh_tokens WHERE user_id = ? AND token_hash = sha256(?::bytea)""", customer.id(), customer.refreshToken().getBytes()))
                .isEqualTo(1);
    }

    @Test
    void signingOutEndsTheFamily() {
        Customer customer = Customer.register(shop);

        assertThat(logout(customer, customer.refreshToken()).status()).isEqualTo(204);

        assertThat(refresh(customer.refreshToken()).text("code")).isEqualTo("token_revoked");
        assertThat(logout(customer, customer.refreshToken()).status()).isEqualTo(204);
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        Customer customer = Customer.register(shop);
        Customer other = Customer.register(shop);

        logout(other, customer.refreshToken());

        assertThat(refresh(customer.refreshToken()).status()).isEqualTo(200);
    }

    @Test
    void signingOutNeedsABearerToken() {
        assertThat(shop.post("/api/auth/logout", "{\"refresh_token\":\"x\"}").status())
                .isEqualTo(401);
    }

    private Shop.Reply login(Customer customer) {
        return shop.post(
                "/api/auth/login",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(customer.email(), Customer.PASSWORD));
    }

    private Shop.Reply refresh(String token) {
        return shop.post("/api/auth/refresh", "{\"refresh_token\":\"%s\"}".formatted(token));
    }

    private Shop.Reply logout(Customer customer, String token) {
        return customer.post("/api/auth/logout", "{\"refresh_token\":\"%s\"}".formatted(token));
    }
}
