package com.stylesense.runtime.json;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and texts as what they are. Left to itself the JSON library makes 2 of 2.7, 1 of {@code true} and
 * 5 of {@code [5]}; an order must not rest on such guesses.
 */
@Factory
final class StrictValues {

    @Singleton
    @Primary
    Deserializer<Integer> integers() {
        return new NumberReader<>() {
            @Override
            Integer exact(BigDecimal number) {
                return number.intValueExact();
            }
        };
    }

    @Singleton
    @Primary
    Deserializer<Long> longs() {
        return new NumberReader<>() {
            @Override
            Long exact(BigDecimal number) {
                return number.longValueExact();
            }
        };
    }

    @Singleton
    @Primary
    Deserializer<BigDecimal> amounts() {
        return new NumberReader<>() {
            @Override
            BigDecimal exact(BigDecimal number) {
                return number;
            }
        };
    }

    @Singleton
    @Primary
    Deserializer<String> texts() {
        return new Text();
    }

    private static final class Text implements Deserializer<String> {

        @Override
        public String deserialize(Decoder decoder, DecoderContext context, Argument<? super String> type)
                throws IOException {
            JsonNode node = decoder.decodeNode();
            if (!node.isString()) {
                throw decoder.createDeserializationException("not a text", node.getValue());
            }
            return node.getStringValue();
        }

        @Override
        public @Nullable String deserializeNullable(
                Decoder decoder, DecoderContext context, Argument<? super String> type) throws IOException {
            return decoder.decodeNull() ? null : deserialize(decoder, context, type);
        }
    }

    /** Null stays null, 3.0 is 3, and all else that is no number of the kind in range is refused. */
    private abstract static class NumberReader<T> implements Deserializer<T> {

        /** Beyond this many digits no number is in range; not expanding them keeps {@code 1e999999999} cheap. */
        private static final int LONGEST = 40;

        /** @throws ArithmeticException when it has a fraction or is out of range */
        abstract T exact(BigDecimal number);

        @Override
        public T deserialize(Decoder decoder, DecoderContext context, Argument<? super T> type) throws IOException {
            JsonNode node = decoder.decodeNode();
            if (node.isNumber()) {
                BigDecimal number = node.getBigDecimalValue();
                if (Math.abs((long) number.scale()) + number.precision() <= LONGEST) {
                    try {
                        return exact(number);
                    } catch (ArithmeticException notWhole) {
                        throw decoder.createDeserializationException("not in range", number);
                    }
                }
            }
            throw decoder.createDeserializationException("not a number of the kind", node.getValue());
        }

        @Override
        public @Nullable T deserializeNullable(Decoder decoder, DecoderContext context, Argument<? super T> type)
                throws IOException {
            return decoder.decodeNull() ? null : deserialize(decoder, context, type);
        }
    }
}
