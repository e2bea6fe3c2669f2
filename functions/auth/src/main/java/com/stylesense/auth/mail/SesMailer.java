package com.stylesense.auth.mail;

import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Amazon SES, as an identity that it has verified. */
final class SesMailer implements Mailer {

    private static final Duration CONNECTION = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(4);
    private static final Duration ALL_TRIES = Duration.ofSeconds(8);

    private final String sender;
    private final SesV2Client client;

    SesMailer(String sender) {
        this.sender = sender;
        this.client = SesV2Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
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
        client.sendEmail(email -> email.fromEmailAddress(sender)
                .destination(destination -> destination.toAddresses(letter.to()))
                .content(content -> content.simple(message -> message.subject(
                                subject -> subject.data(letter.subject()).charset("UTF-8"))
                        .body(body -> body.text(text -> text.data(letter.text()).charset("UTF-8"))))));
    }
}
