package com.stylesense.auth;

import com.stylesense.auth.mail.Letter;
import com.stylesense.auth.mail.LetterRefusedException;
import com.stylesense.auth.mail.Mailer;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the letters that were asked for, to those addresses that have an account. The link leads to the site that the configuration names,
 * whatever a request says of itself. What could not be sent is tried again until nobody waits for it any more, but for a letter
 * that is refused for good. May run in several processes at once: each letter is one's.
 */
@Singleton
final class ResetLetters {

    private static final Logger LOG = LoggerFactory.getLogger(ResetLetters.class);

    private static final Duration RETRY = Duration.ofMinutes(2);

    /** The half hour that is counted, and one in which what was asked for at its end is still tried. */
    private static final Duration ABANDONED = ResetToken.LIFETIME.multipliedBy(2);

    /** Few at a time, so that each is done before somebody else would try it again, however slow the mail is. */
    private static final int BATCH = 10;

    /** Without the account's name: anybody may register another's address under any, and would have the shop mail them that text. */
    private static final String TEXT = """
        Hello,

        somebody, and we hope it was you, wants to choose a new password for your account.
        This link does it, once, within half an hour:

        %s

        If it was not you, there is nothing to do: your password stays as it is.
        """;

    private static final Pattern SITE = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

    private final ResetRequestRepository requests;
    private final ResetTokenRepository tokens;
    private final AccountRepository accounts;
    private final Mailer mailer;
    private final String site;

    /** Real time, as that of the requests. */
    private final Clock clock = Clock.systemUTC();

    ResetLetters(
            ResetRequestRepository requests,
            ResetTokenRepository tokens,
            AccountRepository accounts,
            Mailer mailer,
            @Value("${site.url:`http://localhost:3000`}") String site) {
        this.requests = requests;
        this.tokens = tokens;
        this.accounts = accounts;
        this.mailer = mailer;
        if (!SITE.matcher(site).matches()) {
            throw new ConfigurationException(
                    "SITE_URL is '%s': give it the site's address, such as https://shop.example.".formatted(site));
        }
        this.site = site.replaceFirst("/+$", "");
    }

    /** @return how many letters could not be sent; then those behind them wait for the next time */
    int sendDue() {
        Instant now = clock.instant();
        requests.deleteOver(now.minus(ResetToken.LIFETIME), now.minus(ABANDONED));
        tokens.deleteExpired(now);
        int failed;
        List<ResetRequest> batch;
        do {
            Instant retry = clock.instant().plus(RETRY).truncatedTo(ChronoUnit.MILLIS);
            batch = requests.claim(clock.instant(), retry, BATCH);
            failed = (int)
                    batch.stream().filter(request -> !sent(request, retry)).count();
        } while (failed == 0 && batch.size() == BATCH);
        return failed;
    }

    private boolean sent(ResetRequest request, Instant claimed) {
        try {
            accounts.findByEmail(request.email()).ifPresent(account -> mailer.send(letter(account)));
        } catch (LetterRefusedException refused) {
            LOG.warn("A letter is refused for good: {}", refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("A letter could not be sent", failed);
            return false;
        }
        requests.done(request.email(), claimed);
        return true;
    }

    private Letter letter(Account account) {
        String token = RandomToken.next();
        tokens.save(ResetToken.of(token, account.id(), clock.instant()));
        return new Letter(account.email(), "Your StyleSense password", TEXT.formatted(site + "/password#" + token));
    }
}
