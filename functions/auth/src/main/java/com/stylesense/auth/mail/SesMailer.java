package com.stylesense.auth.mail;

import java.time.Duration;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.SesV2ClientBuilder;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Amazon SES, as an identity that it has verified. */
final class SesMailer implements Mailer {

    private static final Duration CONNECTION = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(4);
    private static final Duration ALL_TRIES = Duration.ofSeconds(8);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[.,:;]?[\\s<>()\"]+[.,:;]?|[.,:;]$");

    private final String sender;
    private final SesV2Client client;

    /** @param ses where it is and who asks, if not as the environment says */
    SesMailer(String sender, SesV2ClientBuilder ses) {
        this.sender = sender;
        this.client = ses.httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTION)
                        .socketTimeout(ANSWER))
                .overrideConfiguration(limits -> limits.apiCallTimeout(ALL_TRIES))
                .build();
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void send(Letter letter) {
        try {
            client.sendEmail(email -> email.fromEmailAddress(sender)
                    .destination(destination -> destination.toAddresses(letter.to()))
                    .content(content -> content.simple(message -> message.subject(
                                    subject -> subject.data(letter.subject()).charset("UTF-8"))
                            .body(body ->
                                    body.text(text -> text.data(letter.text()).charset("UTF-8"))))));
        } catch (MessageRejectedException | BadRequestException refused) {
            throw isOfTheSender(refused) ? refused : new LetterRefusedException("SES answers " + code(refused));
        }
    }

    /**
     * As one that is not verified: then no letter will do, and the operator must hear of it. A longer address that holds the sender's, as
     * {@code xshop@example.com} does, may be anybody's.
     */
    private boolean isOfTheSender(SesV2Exception refused) {
        return BETWEEN_WORDS.splitAsStream(String.valueOf(refused.getMessage())).anyMatch(sender::equals);
    }

    private static String code(SesV2Exception refused) {
        return refused.awsErrorDetails().errorCode();
    }
}
