package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.auth.mail.Letter;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordResetTest {

    private static final String NEW_PASSWORD = "a new long secret";
    private static final Pattern LINK = Pattern.compile("https://shop\\.example/password#(\\S{43})\n");

    private static final LetterBox LETTERS = new LetterBox();
    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(
                ShopDatabase.startFresh(),
                Map.of("stylesense.sessions.check-interval", "0s", "site.url", "https://shop.example"),
                // As in the cloud, where a schedule sends: here the test does, when it wants to.
                builder -> builder.environments("lambda").singletons(LETTERS));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private final Registrant registrant = Registrant.register(shop);

    @Test
    void theLinkInTheLetterSetsANewPassword() {
        assertThat(forgot(registrant.email()).status()).isEqualTo(202);
        Letter letter = letters().getFirst();

        assertThat(letter.text()).startsWith("Hello,\n").doesNotContain("Test", "Registrant");
        assertThat(reset(token(letter), NEW_PASSWORD).status()).isEqualTo(204);
        assertThat(login(NEW_PASSWORD).status()).isEqualTo(200);
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void capitalsAndBlanksAreNoOtherAddress() {
        forgot("  " + registrant.email().toUpperCase(Locale.ROOT) + " ");

        assertThat(letters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@example.com", "no address", "'; DROP TABLE users; --"})
    void anAddressWithoutAnAccountIsAnsweredAlikeAndWrittenNothing(String email) {
        Reply unknown = forgot(email);
        Reply known = forgot(registrant.email());

        assertThat(unknown.status()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body());
        letters();
        assertThat(LETTERS.to(email)).isEmpty();
    }

    /** By its time nobody can tell the one from the other: both write the same row. */
    @Test
    void anAnswerComesBeforeAnybodyLooksForTheAccount() {
        letters();
        forgot(registrant.email());
        forgot("no-account@example.com");

        assertThat(shop.number("SELECT count(*) FROM password_reset_requests WHERE next_attempt IS NOT NULL"))
                .isEqualTo(2);
        assertThat(shop.number("SELECT count(*) FROM password_reset_tokens WHERE user_id = ?", registrant.id()))
                .isZero();
    }

    @Test
    void aTokenWorksOnce() {
        String token = tokenByMail();

        assertThat(reset(token, NEW_PASSWORD).status()).isEqualTo(204);
        Reply again = reset(token, "another new secret");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("code")).isEqualTo("reset_token_invalid");
        assertThat(login(NEW_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void ofFourResetsAtOnceWithOneTokenOneSucceeds() throws Exception {
        String token = tokenByMail();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Reply>> replies = Stream.of(1, 2, 3, 4)
                    .map(number -> threads.submit(() -> reset(token, "a new long secret " + number)))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (Future<Reply> reply : replies) {
                statuses.add(reply.get().status());
            }

            assertThat(statuses).containsOnlyOnce(204).containsOnly(204, 400);
        }
    }

    @Test
    void aTokenIsGoodForHalfAnHour() {
        String token = tokenByMail();
        Registrant other = Registrant.register(shop);
        forgot(other.email());
        letters();
        shop.update(
                "UPDATE password_reset_tokens SET expires_at = expires_at - interval '29 minutes' WHERE user_id IN (?, ?)",
                registrant.id(),
                other.id());
        String othersToken = token(LETTERS.to(other.email()).getFirst());
        assertThat(reset(othersToken, NEW_PASSWORD).status()).isEqualTo(204);

        shop.update(
                "UPDATE password_reset_tokens SET expires_at = expires_at - interval '1 minute' WHERE user_id = ?",
                registrant.id());
        assertThat(reset(token, NEW_PASSWORD).text("code")).isEqualTo("reset_token_invalid");
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void noTokenIsStoredReadable() {
        String token = tokenByMail();

        assertThat(shop.number(
                        "SELECT count(*) FROM password_reset_tokens WHERE user_id = ? AND token_hash = sha256(?::bytea)",
                        registrant.id(),
                        token))
                .isOne();
        assertThat(shop.number(
                        "SELECT count(*) FROM password_reset_tokens row WHERE row::text LIKE ?", "%" + token + "%"))
                .isZero();
    }

    @Test
    void theOthersAreVoidOnceOneIsUsed() {
        String first = tokenByMail();
        forgot(registrant.email());
        String second = token(letters().getLast());
        assertThat(second).isNotEqualTo(first);

        assertThat(reset(second, NEW_PASSWORD).status()).isEqualTo(204);

        assertThat(reset(first, "another new secret").text("code")).isEqualTo("reset_token_invalid");
    }

    @Test
    void aTokenIsVoidOnceThePasswordIsChanged() {
        String token = tokenByMail();
        registrant
                .customer()
                .put(
                        "/api/auth/password",
                        "{\"current_password\":\"%s\",\"new_password\":\"another new secret\"}"
                                .formatted(Registrant.PASSWORD));

        assertThat(reset(token, NEW_PASSWORD).text("code")).isEqualTo("reset_token_invalid");
        assertThat(login("another new secret").status()).isEqualTo(200);
    }

    @Test
    void aTokenOfADeletedAccountOpensNothing() {
        String token = tokenByMail();
        shop.send(
                "DELETE",
                "/api/auth/account",
                "{\"password\":\"%s\"}".formatted(Registrant.PASSWORD).getBytes(),
                "content-type",
                "application/json",
                "authorization",
                "Bearer " + registrant.customer().accessToken());

        assertThat(reset(token, NEW_PASSWORD).text("code")).isEqualTo("reset_token_invalid");
    }

    @Test
    void everySessionEnds() {
        assertThat(reset(tokenByMail(), NEW_PASSWORD).status()).isEqualTo(204);

        assertThat(registrant.customer().get("/api/auth/me").text("code")).isEqualTo("token_revoked");
        assertThat(shop.post("/api/auth/refresh", "{\"refresh_token\":\"%s\"}".formatted(registrant.refreshToken()))
                        .text("code"))
                .isEqualTo("token_revoked");
    }

    @Test
    void guessesOfOthersDoNotKeepTheOwnerOutWhoHasALink() {
        for (int failure = 1; failure <= 5; failure++) {
            login("a wrong guess");
        }
        assertThat(login(Registrant.PASSWORD).status()).isEqualTo(429);

        reset(tokenByMail(), NEW_PASSWORD);

        assertThat(login(NEW_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void theDeviceThatHadTheLinkIsKnownFromThenOn() {
        String body = "{\"token\":\"%s\",\"new_password\":\"%s\"}".formatted(tokenByMail(), NEW_PASSWORD);

        assertThat(shop.post("/api/auth/password/reset", body, "x-device", "cookie")
                        .header("set-cookie"))
                .startsWith("device=");
    }

    /** So that nobody fills another's letter box. A reset ends the count: the owner may forget again. */
    @Test
    void anAddressGetsThreeLettersInHalfAnHour() {
        for (int request = 1; request <= 5; request++) {
            assertThat(forgot(registrant.email()).status()).isEqualTo(202);
            letters();
        }
        assertThat(LETTERS.to(registrant.email())).hasSize(3);

        reset(token(LETTERS.to(registrant.email()).getLast()), NEW_PASSWORD);
        forgot(registrant.email());
        assertThat(letters()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "pass\\u0000word", ""})
    void aNewPasswordKeepsTheRulesOfTheFirstAndCostsNoToken(String password) {
        String token = tokenByMail();
        Reply reply = reset(token, password);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo("new_password");
        assertThat(reset(token, NEW_PASSWORD).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"email\":null}", "{\"email\":\" \"}"})
    void anAddressIsNeeded(String body) {
        Reply reply = shop.post("/api/auth/password/forgot", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("errors.0.field")).isEqualTo("email");
    }

    private String tokenByMail() {
        forgot(registrant.email());
        return token(letters().getFirst());
    }

    /** Those that the registrant has had once whatever waits has been sent. */
    private List<Letter> letters() {
        shop.bean(ResetLetters.class).sendDue();
        return LETTERS.to(registrant.email());
    }

    private static String token(Letter letter) {
        var link = LINK.matcher(letter.text());
        assertThat(link.find()).as(letter.text()).isTrue();
        return link.group(1);
    }

    private static Reply forgot(String email) {
        return shop.post("/api/auth/password/forgot", "{\"email\":\"%s\"}".formatted(email));
    }

    private static Reply reset(String token, String password) {
        return shop.post(
                "/api/auth/password/reset", "{\"token\":\"%s\",\"new_password\":\"%s\"}".formatted(token, password));
    }

    private Reply login(String password) {
        return shop.post(
                "/api/auth/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), password));
    }
}
