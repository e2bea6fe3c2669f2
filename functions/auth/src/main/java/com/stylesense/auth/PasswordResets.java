package com.stylesense.auth;

import com.stylesense.auth.mail.Mailer;
import com.stylesense.runtime.security.SecurityEvent;
import com.stylesense.runtime.security.SecurityEvents;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes requests for a letter, and passwords from those who have one. A request is written down and no more, so that neither the answer
 * nor its time tells whether the address has an account. No transaction is open while a password is hashed.
 */
@Singleton
final class PasswordResets {

    /** In the time that a link is good: who is refused a fourth letter has three good ones. */
    static final int LETTERS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(PasswordResets.class);

    private final Mailer mailer;
    private final ResetRequestRepository requests;
    private final ApplicationEventPublisher<ResetRequested> requested;
    private final PasswordHasher passwords;
    private final PasswordReplacement replacement;
    private final SecurityEvents events;

    /** Real time: the shop's own clock may be pinned, and a link would then be good for ever. */
    private final Clock clock = Clock.systemUTC();

    PasswordResets(
            Mailer mailer,
            ResetRequestRepository requests,
            ApplicationEventPublisher<ResetRequested> requested,
            PasswordHasher passwords,
            PasswordReplacement replacement,
            SecurityEvents events) {
        this.mailer = mailer;
        this.requests = requests;
        this.requested = requested;
        this.passwords = passwords;
        this.replacement = replacement;
        this.events = events;
    }

    void request(String email) {
        if (!mailer.isOn()) {
            LOG.warn("Somebody wants to reset a password, and no letter goes out: MAIL_SENDER names no sender.");
            return;
        }
        Instant now = clock.instant();
        requests.add(email, now, now.minus(ResetToken.LIFETIME), LETTERS);
        requested.publishEvent(new ResetRequested());
    }

    /**
     * @return the address of the account
     * @throws ResetTokenInvalidException when the token is not good
     */
    String reset(PasswordReset reset) {
        byte[] token = TokenHash.of(reset.token());
        replacement.owner(token, clock.instant());
        String hash = passwords.hash(reset.newPassword());
        String email = replacement.reset(token, hash, clock.instant());
        events.happened(SecurityEvent.PASSWORD_RESET);
        return email;
    }
}
