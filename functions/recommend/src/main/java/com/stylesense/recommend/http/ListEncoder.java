package com.stylesense.recommend.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.recommend.service.RecommendationListView;
import io.micronaut.http.codec.CodecException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes lists out of parts that were encoded before: one product is in many lists, and a list's reasons stay the same as long as it
 * does. To encode them for each answer anew took a third of the server's work.
 */
@Singleton
final class ListEncoder {

    /** Letters, of which there are two copies: some 12 MB. */
    private static final int MOST_LETTERS = 6_000_000;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper json;
    /** By the object itself, since weak keys are compared by identity; an entry goes when its object does. */
    private final Cache<Object, SerializableString> encoded = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_LETTERS)
            .<Object, SerializableString>weigher((mark, text) -> text.charLength())
            .executor(Runnable::run)
            .build();

    ListEncoder(JsonMapper json) {
        this.json = json;
    }

    /** Writes to a generator. */
    @FunctionalInterface
    interface Body {

        void writeTo(JsonGenerator body) throws IOException;
    }

    /** @throws CodecException when the output cannot be written */
    void write(OutputStream output, Body content) {
        try (JsonGenerator body = factory.createGenerator(output)) {
            content.writeTo(body);
        } catch (IOException failed) {
            throw new CodecException("The answer cannot be written", failed);
        }
    }

    void writeList(JsonGenerator body, RecommendationListView list) throws IOException {
        body.writeStartObject();
        body.writeStringField("strategy", list.strategy());
        body.writeStringField("generated_at", list.generatedAt().toString());
        body.writeStringField("fallback", list.fallback());
        body.writeArrayFieldStart("items");
        for (RecommendationListView.ItemView item : list.items()) {
            body.writeStartObject();
            body.writeFieldName("product");
            body.writeRawValue(encoded(item.product(), item.product()));
            body.writeNumberField("score", item.score());
            body.writeFieldName("reason");
            body.writeRawValue(encoded(item.reason().evidence(), item.reason()));
            if (item.source() != null) {
                body.writeStringField("source", item.source());
            }
            body.writeEndObject();
        }
        body.writeEndArray();
        body.writeEndObject();
    }

    /** @param mark the same object for the same part */
    private SerializableString encoded(Object mark, Object part) throws IOException {
        SerializableString known = encoded.getIfPresent(mark);
        if (known == null) {
            known = new SerializedString(json.writeValueAsString(part));
            encoded.put(mark, known);
        }
        return known;
    }
}
