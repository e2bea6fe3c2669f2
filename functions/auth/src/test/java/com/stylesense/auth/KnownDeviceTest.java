package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KnownDeviceTest {

    private final Shop shop = Shop.shared();
    private final Registrant registrant = Registrant.register(shop);

    @Test
    void noStrangerMakesTheOwnersDeviceWait() {
        String device = deviceOf(registrant);
        strangersFail();

        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(429);
        assertThat(login(Registrant.PASSWORD, "cookie", device).status()).isEqualTo(200);
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void aDeviceWaitsForItsOwnFailuresAndNobodyElseDoes() {
        String device = deviceOf(registrant);
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(login("a wrong guess", "cookie", device).status()).isEqualTo(401);
        }

        assertThat(login(Registrant.PASSWORD, "cookie", device).status()).isEqualTo(429);
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aDeviceIsKnownForItsOwnAccountAlone() {
        String foreign = deviceOf(Registrant.register(shop));
        strangersFail();

        assertThat(login(Registrant.PASSWORD, "cookie", foreign).status()).isEqualTo(429);
    }

    @Test
    void nobodyMakesACookieOfTheirOwn() {
        String device = deviceOf(registrant);
        strangersFail();

        String otherSeal = device.substring(0, device.length() - 2) + (device.endsWith("A") ? "BB" : "AA");
        assertThat(login(Registrant.PASSWORD, "cookie", otherSeal).status()).isEqualTo(429);
        assertThat(login(Registrant.PASSWORD, "cookie", "device=" + "A".repeat(86))
                        .status())
                .isEqualTo(429);
        assertThat(login(Registrant.PASSWORD, "cookie", "device=").status()).isEqualTo(429);
    }

    @Test
    void noStrangerKeepsTheOwnerFromChangingThePassword() {
        strangersFail();

        assertThat(registrant
                        .customer()
                        .put(
                                "/api/auth/password",
                                "{\"current_password\":\"%s\",\"new_password\":\"another secret\"}"
                                        .formatted(Registrant.PASSWORD))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theCookieIsForThoseWhoAskForCookies() {
        assertThat(login(Registrant.PASSWORD).header("set-cookie")).isNull();
        assertThat(login(Registrant.PASSWORD, "x-device", "cookie").header("set-cookie"))
                .matches("device=[\\w-]{86}; Max-Age=31536000; Path=/api/auth; HttpOnly; SameSite=Strict");
        assertThat(login("a wrong guess", "x-device", "cookie").header("set-cookie"))
                .isNull();
    }

    @Test
    void aDeviceKeepsItsCookie() {
        String device = deviceOf(registrant);

        assertThat(cookie(login(Registrant.PASSWORD, "x-device", "cookie", "cookie", device)))
                .isEqualTo(device);
    }

    private void strangersFail() {
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(login("a wrong guess").status()).isEqualTo(401);
        }
    }

    private String deviceOf(Registrant owner) {
        return cookie(shop.post("/api/auth/login", body(owner, Registrant.PASSWORD), "x-device", "cookie"));
    }

    private static String cookie(Reply reply) {
        return Objects.requireNonNull(reply.header("set-cookie")).replaceFirst(";.*", "");
    }

    private Reply login(String password, String... headers) {
        return shop.post("/api/auth/login", body(registrant, password), headers);
    }

    private static String body(Registrant owner, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(owner.email(), password);
    }
}
