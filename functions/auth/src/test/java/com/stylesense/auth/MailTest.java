package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Where letters go, by what the configuration says. */
class MailTest {

    /** One after another: it takes one shop at a time. */
    private static final ShopDatabase DATABASE = ShopDatabase.startFresh();

    @Test
    void aServerThatGoesOnSendsAtOnce() throws Exception {
        var letters = new LetterBox();
        try (Shop shop = Shop.open(DATABASE, Map.of(), builder -> builder.singletons(letters))) {
            Registrant registrant = Registrant.register(shop);
            forgot(shop, registrant);

            assertThat(letters.awaitFirst()).isTrue();
            assertThat(letters.to(registrant.email())).hasSize(1);
        }
    }

    @Test
    void onALaptopTheServersLogIsTheLetterBox() {
        try (Shop shop = Shop.open(DATABASE, Map.of(), builder -> builder.environments("lambda"));
                var log = new Log("mail")) {
            Registrant registrant = Registrant.register(shop);
            forgot(shop, registrant);
            shop.bean(ResetLetters.class).sendDue();

            assertThat(log.text()).contains("To " + registrant.email(), "http://localhost:3000/password#");
        }
    }

    @Test
    void inProductionWithoutASenderTheOperatorIsToldAndNobodyElse() {
        Map<String, Object> production = Map.of("stylesense.profile", "production");
        try (Shop shop = Shop.open(DATABASE, production);
                var log = new Log(PasswordResets.class.getName());
                var mail = new Log("mail")) {
            Registrant registrant = Registrant.register(shop);

            assertThat(forgot(shop, registrant)).isEqualTo(202);
            assertThat(log.text()).contains("MAIL_SENDER").doesNotContain(registrant.email());
            assertThat(mail.text()).isEmpty();
        }
    }

    private static int forgot(Shop shop, Registrant registrant) {
        return shop.post("/api/auth/password/forgot", "{\"email\":\"%s\"}".formatted(registrant.email()))
                .status();
    }

    /** What one logger has said. */
    private static final class Log implements AutoCloseable {

        private final Logger logger;
        private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

        Log(String name) {
            logger = (Logger) LoggerFactory.getLogger(name);
            lines.start();
            logger.addAppender(lines);
        }

        String text() {
            return String.join(
                    "\n",
                    lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        }

        @Override
        public void close() {
            logger.detachAppender(lines);
        }
    }
}
