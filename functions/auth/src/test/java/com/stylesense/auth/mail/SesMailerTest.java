package com.stylesense.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** What the client of SES makes of the answers that its protocol has. */
class SesMailerTest {

    private static final Letter LETTER = new Letter("isha@example.com", "Subject", "Text");

    private HttpServer ses;
    private Mailer mailer;

    private int status;
    private String error;
    private String message;

    @BeforeEach
    void open() throws IOException {
        ses = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ses.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("x-amzn-ErrorType", error);
            byte[] body = "{\"message\":\"%s\"}".formatted(message).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        ses.start();
        mailer = new SesMailer(
                "shop@example.com",
                SesV2Client.builder()
                        .endpointOverride(URI.create(
                                "http://localhost:" + ses.getAddress().getPort()))
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"))));
    }

    @AfterEach
    void close() {
        ses.stop(0);
    }

    @Test
    void aLetterIsTaken() {
        answer(200, "", "");
        assertThatCode(() -> mailer.send(LETTER)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MessageRejected", "BadRequestException"})
    void aLetterThatIsRefusedForGoodSaysSoWithoutAnAddress(String code) {
        answer(400, code, "Local address contains control or whitespace: isha@example.com");

        assertThatExceptionOfType(LetterRefusedException.class)
                .isThrownBy(() -> mailer.send(LETTER))
                .withMessage("SES answers " + code)
                .withNoCause();
    }

    /** Else whoever registers it would hold up everybody's letters behind theirs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xshop@example.com",
                "..shop@example.com",
                "shop@example.com.evil.example",
                "shop@example.community"
            })
    void anAddressThatHoldsTheSendersIsNotTheSender(String address) {
        answer(400, "MessageRejected", "Email address is not verified: " + address + ".");

        assertThatExceptionOfType(LetterRefusedException.class).isThrownBy(() -> mailer.send(LETTER));
    }

    @ParameterizedTest
    @CsvSource({
        "400, MessageRejected, Email address is not verified: shop@example.com",
        "400, MessageRejected, Not verified: <shop@example.com>.",
        "400, SendingPausedException, Sending is paused.",
        "400, AccountSuspendedException, Suspended.",
        "400, MailFromDomainNotVerifiedException, Not verified.",
        "403, AccessDeniedException, Not allowed.",
        "500, InternalFailure, Broken."
    })
    void whatIsNoFaultOfTheLettersMayBeTriedAgain(int status, String code, String message) {
        answer(status, code, message);

        assertThatThrownBy(() -> mailer.send(LETTER))
                .isInstanceOf(SesV2Exception.class)
                .satisfies(failure ->
                        assertThat(((SesV2Exception) failure).statusCode()).isEqualTo(status));
    }

    private void answer(int status, String error, String message) {
        this.status = status;
        this.error = error;
        this.message = message;
    }
}
