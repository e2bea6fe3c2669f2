package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.ShopDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every packaged function of the API under AWS's runtime client, frozen and woken as SnapStart does it, against a real database: the
 * contract's requests get the answers that the local server gives. One process at a time, since the embedded database takes one connection.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("com.stylesense.deploy.PackagedFunction#ofTheApi")
class PackagedApiTest {

    private static ShopDatabase database;
    private static Map<String, List<Exchange>> expected;
    private static FunctionProcess function;

    @Parameter
    private String name;

    @BeforeAll
    static void askTheLocalServer() throws Exception {
        database = PackagedShop.open();
        ShopDatabase forLocalServer = PackagedShop.open();
        expected = new LinkedHashMap<>();
        try (var server = LocalServerProcess.start(PackagedShop.environment(forLocalServer))) {
            String token = server.ask(Script.login()).json().get("access_token").getStringValue();
            for (var part : Script.of(token).entrySet()) {
                var exchanges = new ArrayList<Exchange>();
                for (Request request : part.getValue()) {
                    exchanges.add(new Exchange(request, server.ask(request).masked()));
                }
                expected.put(part.getKey(), exchanges);
            }
        }
    }

    @BeforeParameterizedClassInvocation
    static void wakeFromSnapshot(String name) throws Exception {
        function = FunctionProcess.startForSnapshot(PackagedFunction.unpack(name), PackagedShop.environment(database));
        function.restore();
        assertThat(Answer.ofProxy(function.invoke(Request.get("/health").asEvent()))
                        .status())
                .isEqualTo(200);
        assertThat(function.log()).doesNotContain("\"level\":\"WARN\"").doesNotContain("\"level\":\"ERROR\"");
    }

    @AfterParameterizedClassInvocation
    static void end() {
        function.close();
    }

    /** Whatever changes the shop is sent once, in one of the two forms that a body has; the rest in every form. */
    @Test
    void answersAsTheLocalServerDoes() throws Exception {
        var answers = new SoftAssertions();
        var forms = new ArrayList<>(List.of(EventForm.AS_DOCUMENTED, EventForm.BODY_IN_BASE64));
        for (Exchange exchange : expected.get(name)) {
            boolean harmless = exchange.request().method().equals("GET");
            for (EventForm form : harmless ? List.of(EventForm.values()) : List.of(forms.getFirst())) {
                Answer answer = Answer.ofProxy(function.invoke(form.of(exchange.request())))
                        .masked();
                answers.assertThat(answer).as(form + " " + exchange.request()).isEqualTo(exchange.answer());
            }
            forms.addLast(forms.removeFirst());
        }
        answers.assertAll();
    }

    @Test
    void answersItsSampleEvent() throws Exception {
        Answer answer = Answer.ofProxy(function.invoke(PackagedShop.sampleEvent(name)));

        assertThat(answer.status()).isEqualTo(PackagedShop.statusOfSampleEvent(name));
    }

    @Test
    void answersEventsThatNoGatewayMakes() throws Exception {
        var answers = new SoftAssertions();
        for (String event : Script.oddEvents()) {
            Answer answer = Answer.ofProxy(function.invoke(event));
            answers.assertThat(answer.status()).as(event).isBetween(400, 499);
            answers.assertThat(answer.body()).as(event).contains("\"code\":");
        }
        answers.assertAll();
    }

    @Test
    void logsTheRouteAndTheRequestButNobody() {
        function.invoke(Script.login().asEvent());

        assertThat(function.log())
                .contains(
                        "\"Route\":\"POST /api/auth/login\"",
                        "\"Latency\":",
                        "\"request_id\":\"c6af9ac6-7b61-11e6-9a41-93e8deadbeef\"",
                        "\"trace_id\":\"1-5759e988-bd862e3fe1be46a994272793\"")
                .doesNotContain(Fixture.EMAIL, Fixture.PASSWORD);
    }

    private record Exchange(Request request, Answer answer) {}
}
