package com.stylesense.auth.mail;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** SES where {@code MAIL_SENDER} names who writes, else the log of a laptop; in production nothing, since a log is no letter box. */
@Factory
final class MailerFactory {

    @Singleton
    @Secondary
    Mailer mailer(@Value("${mail.sender:}") String sender, @Value("${stylesense.profile:local}") String profile) {
        if (!sender.isBlank()) {
            return new SesMailer(sender, SesV2Client.builder());
        }
        return "production".equals(profile) ? new NoMailer() : new ConsoleMailer();
    }
}
