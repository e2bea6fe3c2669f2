package com.stylesense.operator.session;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.stylesense.operator.OperatorShop;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Reply;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class SignOutTest {

    private static final String PATH = "/api/operator/sessions/end";

    private final OperatorShop operator = OperatorShop.shared();

    @Test
    void anOperatorEndsTheSignInsOfOneAccount() {
        Customer robbed = operator.customer();
        Customer other = operator.customer();
        UUID phone = signIn(robbed);
        UUID laptop = signIn(robbed);
        UUID elsewhere = signIn(other);

        Reply reply = operator.post(
                PATH, "{\"email\":\"%s\"}".formatted(robbed.email().toUpperCase(Locale.ROOT)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.number("ended")).isEqualTo(2);
        assertThat(isEnded(phone) && isEnded(laptop)).isTrue();
        assertThat(isEnded(elsewhere)).isFalse();
    }

    @Test
    void anOperatorEndsEverybodysSignIns() {
        UUID one = signIn(operator.customer());
        UUID another = signIn(operator.customer());

        assertThat(operator.post(PATH, "{\"everybody\":true}").number("ended")).isGreaterThanOrEqualTo(2);

        assertThat(isEnded(one) && isEnded(another)).isTrue();
        assertThat(operator.post(PATH, "{\"everybody\":true}").number("ended")).isZero();
    }

    @Test
    void thatSignInsAreEndedIsAnEventOnceItIsCommitted() {
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger("security");
        Customer robbed = operator.customer();
        String whose = "{\"email\":\"%s\"}".formatted(robbed.email());
        refuseCommits(signIn(robbed));
        log.start();
        logger.addAppender(log);
        try {
            assertThat(operator.post(PATH, whose).status()).isGreaterThanOrEqualTo(500);
            assertThat(log.list).isEmpty();

            takeCommitsAgain();
            assertThat(operator.post(PATH, whose).number("ended")).isOne();
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactly("Security event: sessions_ended");
        } finally {
            logger.detachAppender(log);
            takeCommitsAgain();
        }
    }

    private void refuseCommits(UUID family) {
        operator.shop().update("""
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused at the commit'; END $$""");
        operator.shop().update("""
            CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON refresh_tokens DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.family = '%s') EXECUTE FUNCTION refuse()""".formatted(family));
    }

    private void takeCommitsAgain() {
        operator.shop().update("DROP FUNCTION IF EXISTS refuse CASCADE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"everybody\":false}", "{\"email\":\"a@example.com\",\"everybody\":true}"})
    void bySlipNobodyIsSignedOut(String body) {
        UUID one = signIn(operator.customer());

        assertThat(operator.post(PATH, body).status()).isEqualTo(422);
        assertThat(isEnded(one)).isFalse();
    }

    @Test
    void nobodyElseFindsAnything() {
        assertThat(operator.customer().post(PATH, "{\"everybody\":true}").status())
                .isEqualTo(404);
        assertThat(operator.shop().post(PATH, "{\"everybody\":true}").status()).isEqualTo(404);
    }

    private UUID signIn(Customer customer) {
        UUID family = UUID.randomUUID();
        operator.shop().update("""
            INSERT INTO refresh_tokens (user_id, family, token_hash, issued_at, expires_at)
            VALUES (?, ?, decode(md5(?::text), 'hex'), now(), now() + interval '1 day')""", customer.id(), family, UUID.randomUUID());
        return family;
    }

    /** As every function learns it within a minute. */
    private boolean isEnded(UUID family) {
        return operator.shop()
                        .number(
                                "SELECT count(*) FROM refresh_tokens WHERE family = ? AND revoked_at IS NOT NULL",
                                family)
                > 0;
    }
}
