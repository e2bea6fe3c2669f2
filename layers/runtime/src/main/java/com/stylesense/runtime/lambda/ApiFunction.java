package com.stylesense.runtime.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.stylesense.runtime.security.AccessTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyEventHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An endpoint group as a Lambda function behind a REST API: the event becomes a request to the very controllers that the local server
 * runs. A subclass is its group's name and the addresses that warm it up.
 */
public abstract class ApiFunction implements RequestStreamHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFunction.class);

    private static final String APOLOGY = """
        {"type":"about:blank","title":"Internal Server Error","status":500,\
        "detail":"Something went wrong on our side; try again, and tell us if it stays.","code":"internal_error"}""";

    private static final String NO_REQUEST = """
        {"type":"about:blank","title":"Bad Request","status":400,\
        "detail":"This event is no request of a REST API: give it a httpMethod and a path.","code":"malformed_event"}""";

    private static final long NOBODY = 0;

    private final ApiGatewayProxyEventHandler controllers;
    private final AccessTokens tokens;
    private final Snapshot snapshot;

    protected ApiFunction() {
        this(FunctionContext.start());
    }

    /** @param context closed by the caller */
    protected ApiFunction(ApplicationContext context) {
        this.controllers = new ApiGatewayProxyEventHandler(context);
        this.tokens = context.getBean(AccessTokens.class);
        this.snapshot = new Snapshot(context, this::prime, FunctionContext::secrets).register();
    }

    /** Paths, with their query, that a GET answers without harm: asked before a snapshot as nobody's, so that its copies start warm. */
    protected List<String> primingPaths() {
        return List.of("/health");
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context lambda) throws IOException {
        APIGatewayProxyRequestEvent event = ProxyEvents.read(input);
        try (Invocation invocation = Invocation.start(event, lambda)) {
            APIGatewayProxyResponseEvent response = answerOrApologise(event);
            invocation.answered(response.getStatusCode());
            ProxyEvents.write(response, output);
        }
    }

    /** Never throws: the gateway would make a 502 of it, in words that are not the shop's. */
    private APIGatewayProxyResponseEvent answerOrApologise(APIGatewayProxyRequestEvent event) {
        if (event.getHttpMethod() == null || event.getPath() == null) {
            return problem(400, NO_REQUEST);
        }
        try {
            return answer(event);
        } catch (RuntimeException unforeseen) {
            LOG.error("The request could not be handled", unforeseen);
            return problem(500, APOLOGY);
        }
    }

    private static APIGatewayProxyResponseEvent problem(int status, String body) {
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(status)
                .withBody(body)
                .withHeaders(Map.of("Content-Type", "application/problem+json"));
    }

    private APIGatewayProxyResponseEvent answer(APIGatewayProxyRequestEvent event) {
        event.setPath(LegalPath.of(event.getPath()));
        event.setQueryStringParameters(QueryNames.withoutCapitals(event.getQueryStringParameters()));
        event.setMultiValueQueryStringParameters(
                QueryNames.withoutCapitals(event.getMultiValueQueryStringParameters()));
        return controllers
                .exchange(event, new APIGatewayProxyResponseEvent())
                .getResponse()
                .getNativeResponse();
    }

    private void prime() {
        String token = tokens.issue(NOBODY, UUID.randomUUID());
        for (String path : primingPaths()) {
            try {
                answer(primer(path, token));
            } catch (RuntimeException cold) {
                // A copy that starts a little colder is better than a version that cannot be published.
                LOG.warn("Priming {} failed", path, cold);
            }
        }
    }

    private static APIGatewayProxyRequestEvent primer(String address, String token) {
        URI uri = URI.create(address);
        var query = new HashMap<String, String>();
        if (uri.getQuery() != null) {
            for (String parameter : uri.getQuery().split("&")) {
                String[] pair = parameter.split("=", 2);
                query.put(pair[0], pair[1]);
            }
        }
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath(uri.getPath())
                .withHeaders(Map.of("Accept", "application/json", "Authorization", "Bearer " + token))
                .withQueryStringParameters(query);
    }
}
