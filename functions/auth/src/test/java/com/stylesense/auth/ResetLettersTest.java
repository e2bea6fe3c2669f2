package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.auth.mail.Letter;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of a letter once it is asked for. */
class ResetLettersTest {

    private static final LetterBox LETTERS = new LetterBox();
    private static Shop shop;

    @BeforeAll
    static void open() {
        // As in the cloud, where a schedule sends: here the test does, when it wants to.
        shop = Shop.open(
                ShopDatabase.startFresh(),
                Map.of(),
                builder -> builder.environments("lambda").singletons(LETTERS));
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private final Registrant registrant = Registrant.register(shop);

    @Test
    void aLetterThatCouldNotBeSentIsSentLater() {
        LETTERS.jam(registrant.email());
        forgot(registrant);
        assertThat(letters()).isEmpty();

        LETTERS.clear(registrant.email());
        tryNow();

        String token = letters().getFirst().text().replaceFirst("(?s).*/password#(\\S{43})\n.*", "$1");
        Reply reset = shop.post(
                "/api/auth/password/reset",
                "{\"token\":\"%s\",\"new_password\":\"a new long secret\"}".formatted(token));
        assertThat(reset.status()).isEqualTo(204);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aLetterThatWasAskedForAtTheEndOfTheHalfHourIsSent() {
        forgot(registrant);
        assertThat(letters()).hasSize(1);

        forgot(registrant);
        pass("30 minutes");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void whatCouldNotBeSentForAnHourIsGivenUp() {
        LETTERS.jam(registrant.email());
        forgot(registrant);
        letters();
        pass("59 minutes");
        letters();
        assertThat(waiting()).isOne();

        pass("1 minute");
        LETTERS.clear(registrant.email());
        tryNow();

        assertThat(letters()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void aLetterThatIsRefusedForGoodIsDoneAndStopsNoOther() {
        LETTERS.refuse(registrant.email());
        forgot(registrant);
        Registrant other = Registrant.register(shop);
        forgot(other);

        assertThat(shop.bean(ResetLetters.class).sendDue()).isZero();

        assertThat(waiting()).isZero();
        assertThat(letters()).isEmpty();
        assertThat(LETTERS.to(other.email())).hasSize(1);
    }

    @Test
    void nothingIsKeptOfARequestThatIsOver() {
        shop.post("/api/auth/password/forgot", "{\"email\":\"passer-by@example.com\"}");
        forgot(registrant);
        letters();
        shop.update("UPDATE password_reset_requests SET since = since - interval '30 minutes'");
        shop.update("UPDATE password_reset_tokens SET expires_at = now()");
        letters();

        assertThat(shop.number("SELECT count(*) FROM password_reset_requests")).isZero();
        assertThat(shop.number("SELECT count(*) FROM password_reset_tokens")).isZero();
    }

    private void pass(String time) {
        shop.update(
                "UPDATE password_reset_requests SET since = since - ?::interval WHERE email = ?",
                time,
                registrant.email());
    }

    private void tryNow() {
        shop.update("UPDATE password_reset_requests SET next_attempt = now() WHERE email = ?", registrant.email());
    }

    private long waiting() {
        return shop.number(
                "SELECT count(*) FROM password_reset_requests WHERE email = ? AND next_attempt IS NOT NULL",
                registrant.email());
    }

    /** Those that the registrant has had once whatever waits has been sent. */
    private List<Letter> letters() {
        shop.bean(ResetLetters.class).sendDue();
        return LETTERS.to(registrant.email());
    }

    private static void forgot(Registrant who) {
        assertThat(shop.post("/api/auth/password/forgot", "{\"email\":\"%s\"}".formatted(who.email()))
                        .status())
                .isEqualTo(202);
    }
}
