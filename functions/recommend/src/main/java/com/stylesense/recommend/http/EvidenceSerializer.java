package com.stylesense.recommend.http;

import com.stylesense.recommender.reason.Evidence;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes evidence as an object with a field for each fact. */
@Singleton
final class EvidenceSerializer implements Serializer<Evidence> {

    private static final Argument<Evidence> EVIDENCE = Argument.of(Evidence.class);

    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Evidence> type, Evidence evidence)
            throws IOException {
        write(evidence, encoder);
    }

    private static void write(Evidence evidence, Encoder encoder) throws IOException {
        try (Encoder fields = encoder.encodeObject(EVIDENCE)) {
            for (Evidence.Fact fact : evidence.facts()) {
                fields.encodeKey(fact.name());
                write(fact.value(), fields);
            }
        }
    }

    private static void write(Object value, Encoder encoder) throws IOException {
        switch (value) {
            case String text -> encoder.encodeString(text);
            case Integer number -> encoder.encodeInt(number);
            case Long number -> encoder.encodeLong(number);
            case Double number -> encoder.encodeDouble(number);
            case BigDecimal amount -> encoder.encodeBigDecimal(amount);
            case Boolean isSo -> encoder.encodeBoolean(isSo);
            case Evidence evidence -> write(evidence, encoder);
            case List<?> list -> {
                try (Encoder items = encoder.encodeArray(EVIDENCE)) {
                    for (Object item : list) {
                        write(item, items);
                    }
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "Evidence holds no " + value.getClass().getName());
        }
    }
}
