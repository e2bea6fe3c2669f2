package com.stylesense.pipeline.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stylesense.pipeline.PipelineFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Speaks to the shop as a browser would. Safe for any number of threads. */
final class ShopClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI shop;
    private final Pace pace;
    private final Tally tally;
    private final HttpClient client = HttpClient.newHttpClient();

    ShopClient(URI shop, Pace pace, Tally tally) {
        this.shop = shop;
        this.pace = pace;
        this.tally = tally;
    }

    /** @param who the header that says so, and its value */
    Optional<JsonNode> get(String path, String... who) throws IOException, InterruptedException {
        return send(request(path, who).GET());
    }

    Optional<JsonNode> post(String path, Object body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(shop.resolve(path)).timeout(PATIENCE);
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** Empty when the shop refuses, as it does when the last piece is sold: a shopper goes on with something else. */
    private Optional<JsonNode> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        pace.await();
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean isGood = answer.statusCode() / 100 == 2;
            tally.answered(answer.statusCode());
            return isGood ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
        } catch (ConnectException nobodyThere) {
            throw new PipelineFailure(
                    "No shop answers at " + shop + ".",
                    "Start it with scripts/up, or name another with --base-url.",
                    nobodyThere);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
