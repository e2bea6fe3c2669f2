package com.stylesense.recommend.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.stylesense.recommend.service.PageView;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.json.body.JsonMessageHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Answers with a page, see {@link ListEncoder}. */
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Order(JsonMessageHandler.ORDER - 1)
final class PageWriter implements MessageBodyWriter<PageView> {

    private final ListEncoder encoder;

    PageWriter(ListEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public void writeTo(
            Argument<PageView> type, MediaType mediaType, PageView page, MutableHeaders headers, OutputStream output) {
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        encoder.write(output, body -> write(page, body));
    }

    private void write(PageView page, JsonGenerator body) throws IOException {
        body.writeStartObject();
        body.writeStringField("page", page.page());
        body.writeStringField("request_id", page.requestId().toString());
        body.writeObjectFieldStart("experiments");
        for (Map.Entry<String, String> variant : page.experiments().entrySet()) {
            body.writeStringField(variant.getKey(), variant.getValue());
        }
        body.writeEndObject();
        body.writeArrayFieldStart("shelves");
        for (PageView.ShelfView shelf : page.shelves()) {
            body.writeStartObject();
            body.writeStringField("id", shelf.id());
            body.writeStringField("strategy", shelf.strategy());
            body.writeStringField("title", shelf.title());
            body.writeStringField("why", shelf.why());
            body.writeFieldName("list");
            encoder.writeList(body, shelf.list());
            body.writeEndObject();
        }
        body.writeEndArray();
        body.writeEndObject();
    }
}
