package com.stylesense.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.stylesense.runtime.error.BodyTooLargeException;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.JsonSyntaxException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the body of a request as exactly one JSON value, on a laptop as in a function. Left to itself the JSON library stops at the end
 * of the first value, and takes one of two members of the same name. Larger bodies than any of the shop's are refused unread.
 */
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class JsonBodyReader<T> implements MessageBodyReader<T> {

    private static final int LARGEST = 64 * 1024;

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonMapper mapper;

    JsonBodyReader(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Argument<T> type, MediaType mediaType) {
        return mediaType.matches(MediaType.APPLICATION_JSON_TYPE);
    }

    /** @throws BodyTooLargeException beyond 64 kB */
    @Override
    public T read(Argument<T> type, MediaType mediaType, Headers headers, InputStream input) {
        try {
            byte[] body = input.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new BodyTooLargeException();
            }
            requireOneValue(body);
            return mapper.readValue(body, type);
        } catch (JsonProcessingException malformed) {
            throw new CodecException("The body is no JSON value.", new JsonSyntaxException(malformed));
        } catch (IOException unreadable) {
            throw new CodecException("The body cannot be read.", unreadable);
        }
    }

    /** An empty body has none, which the mapper says in its own way. */
    private static void requireOneValue(byte[] body) throws IOException {
        try (JsonParser json = STRICT.createParser(body)) {
            json.nextToken();
            json.skipChildren();
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "something follows the value");
            }
        }
    }
}
