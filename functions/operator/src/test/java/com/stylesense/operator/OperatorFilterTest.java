package com.stylesense.operator;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.stylesense.testing.Reply;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OperatorFilterTest {

    private static final String REPORT = "/api/operator/report";

    private final OperatorShop operator = OperatorShop.shared();

    @Test
    void anOperatorIsWhoseAddressIsNamedHoweverItIsWritten() {
        assertThat(operator.get(REPORT).status()).isEqualTo(200);
    }

    @Test
    void everybodyElseFindsNothing() {
        for (String path :
                new String[] {REPORT, REPORT + "?by=x", "/api/operator/nothing", "/api/operator/experiments"}) {
            Reply shopper = operator.customer().get(path);

            assertThat(shopper.status()).as(path).isEqualTo(404);
            assertThat(shopper.text("code")).isEqualTo("not_found");
            assertThat(operator.shop().get(path).body()).isEqualTo(shopper.body());
        }
        assertThat(operator.customer().post(REPORT, "{}").status()).isEqualTo(404);
    }

    @Test
    void aBrokenTokenIsRefusedAsEverywhere() {
        Reply reply = operator.shop().get(REPORT, "authorization", "Bearer x");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("token_invalid");
    }

    @Test
    void whoGivesTheAddressUpIsNoOperatorAnyLonger() {
        rename("operator@example.com", "somebody@example.com");
        try {
            assertThat(operator.get(REPORT).status()).isEqualTo(404);
        } finally {
            rename("somebody@example.com", "operator@example.com");
        }
        assertThat(operator.get(REPORT).status()).isEqualTo(200);
    }

    @Test
    void whoeverTriesIsASecurityEvent() {
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger("security");
        log.start();
        logger.addAppender(log);
        try {
            operator.customer().get(REPORT);
            operator.get(REPORT);
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Security event: operator_refused");
    }

    private void rename(String from, String to) {
        operator.shop().update("UPDATE users SET email = ? WHERE email = ?", to, from);
    }
}
