package com.stylesense.recommend.http;

import com.stylesense.recommend.service.RecommendationListView;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.json.body.JsonMessageHandler;
import jakarta.inject.Singleton;
import java.io.OutputStream;

/** Answers with a list, see {@link ListEncoder}. */
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Order(JsonMessageHandler.ORDER - 1)
final class RecommendationListWriter implements MessageBodyWriter<RecommendationListView> {

    private final ListEncoder encoder;

    RecommendationListWriter(ListEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public void writeTo(
            Argument<RecommendationListView> type,
            MediaType mediaType,
            RecommendationListView list,
            MutableHeaders headers,
            OutputStream output) {
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        encoder.write(output, body -> encoder.writeList(body, list));
    }
}
