package com.stylesense.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.runtime.error.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "caf\u00e9", "a\tb", "a\u0000"})
    void whatIsMissingOrNotPrintableIsRefused(String header) {
        assertThatThrownBy(() -> IdempotencyKey.parse(header)).isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void surroundingBlanksDoNotMakeAnotherKey() {
        assertThat(IdempotencyKey.parse(" key one ")).isEqualTo(IdempotencyKey.parse("key one"));
    }
}
