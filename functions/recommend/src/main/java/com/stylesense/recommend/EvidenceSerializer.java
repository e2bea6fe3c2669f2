package com.stylesense.recommend;

import com.stylesense.recommender.Evidence;
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

    /** Not a switch over these types: the JVM makes a class for it anew at each start. */
    private static void write(Object value, Encoder encoder) throws IOException {
        if (value instanceof String text) {
            encoder.encodeString(text);
        } else if (value instanceof Integer number) {
            encoder.encodeInt(number);
        } else if (value instanceof Long number) {
            encoder.encodeLong(number);
        } else if (value instanceof Double number) {
            encoder.encodeDouble(number);
        } else if (value instanceof BigDecimal amount) {
            encoder.encodeBigDecimal(amount);
        } else if (value instanceof Boolean isSo) {
            encoder.encodeBoolean(isSo);
        } else if (value instanceof Evidence evidence) {
            write(evidence, encoder);
        } else if (value instanceof List<?> list) {
            try (Encoder items = encoder.encodeArray(EVIDENCE)) {
                for (Object item : list) {
                    write(item, items);
                }
            }
        } else {
            throw new IllegalArgumentException(
                    "Evidence holds no " + value.getClass().getName());
        }
    }
}
