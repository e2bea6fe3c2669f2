package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.runtime.security.Passwords;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-database")
class CommonPasswordsTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.refuse-common-passwords", "true"));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123", "PassWord123", "12345678", "qwertyuiop", "ｐａｓｓｗｏｒｄ123", "StyleSense-2026!"})
    void noAccountBeginsWithAPasswordThatIsTriedFirst(String password) {
        Reply reply = shop.post(
                "/api/auth/register",
                "{\"email\":\"new@example.com\",\"password\":\"%s\",\"full_name\":\"New\"}".formatted(password));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("validation_failed");
        assertThat(reply.text("errors.0.field")).isEqualTo("password");
        assertThat(reply.text("errors.0.message")).contains("tried first");
    }

    @Test
    void noneIsChangedOrResetToOneEither() {
        Registrant registrant = Registrant.register(shop);

        Reply changed = registrant
                .customer()
                .put(
                        "/api/auth/password",
                        "{\"current_password\":\"%s\",\"new_password\":\"sunshine1\"}".formatted(Registrant.PASSWORD));
        Reply reset = shop.post("/api/auth/password/reset", "{\"token\":\"any\",\"new_password\":\"sunshine1\"}");

        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text("errors.0.field")).isEqualTo("new_password");
        assertThat(reset.status()).isEqualTo(422);
    }

    @Test
    void whoHasOneAlreadyStillSignsIn() {
        shop.update(
                "INSERT INTO users (email, password_hash, full_name, created_at) VALUES (?, ?, 'Isha', now())",
                "seeded@example.com",
                Passwords.hash("password123"));

        assertThat(shop.post("/api/auth/login", "{\"email\":\"seeded@example.com\",\"password\":\"password123\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void productionRefusesThemAndALaptopDoesNotUnlessToldSo() {
        assertThat(new CommonPasswords("", "production").refuse("password123")).isTrue();
        assertThat(new CommonPasswords("false", "production").refuse("password123"))
                .isFalse();
        assertThat(new CommonPasswords("", "local").refuse("password123")).isFalse();
        assertThat(new CommonPasswords("true", "local").refuse("password123")).isTrue();
        assertThat(new CommonPasswords("true", "local").refuse("correct horse battery"))
                .isFalse();
    }
}
