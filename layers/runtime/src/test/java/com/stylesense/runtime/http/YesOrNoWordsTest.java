package com.stylesense.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.convert.ConversionService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the conversions as they are before there is any bean, since those are the ones that a function keeps to. */
class YesOrNoWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "1", "yes", "On"})
    void someWordsSayYes(String word) {
        assertThat(ConversionService.SHARED.convert(word, Boolean.class)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "0", "no", "OFF"})
    void someWordsSayNo(String word) {
        assertThat(ConversionService.SHARED.convert(word, Boolean.class)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ture", "y", "2", "", " true", "\u0000"})
    void allOthersSayNeither(String word) {
        assertThat(ConversionService.SHARED.convert(word, Boolean.class)).isEmpty();
    }
}
