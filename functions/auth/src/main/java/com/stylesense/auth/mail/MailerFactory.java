package com.stylesense.auth.mail;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** SES where {@code MAIL_SENDER} names who writes, else the log of a laptop; in production nothing, since a log is no letter box. */
@Factory
final class MailerFactory {

    /** As template.yaml asks for. */
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    @Singleton
    @Secondary
    Mailer mailer(@Value("${mail.sender:}") String sender, @Value("${stylesense.profile:local}") String profile) {
        if (!sender.isBlank()) {
            if (!ADDRESS.matcher(sender).matches()) {
                throw new ConfigurationException(
                        "MAIL_SENDER is '%s': give it an e-mail address, such as shop@example.com.".formatted(sender));
            }
            return new SesMailer(sender, SesV2Client.builder());
        }
        return "production".equals(profile) ? new NoMailer() : new ConsoleMailer();
    }
}
