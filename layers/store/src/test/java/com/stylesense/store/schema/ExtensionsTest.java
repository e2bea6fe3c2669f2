package com.stylesense.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionsTest {

    @ParameterizedTest
    @CsvSource({
        "0.6.2, 0.7, true",
        "0.7.0, 0.7, false",
        "0.8.1, 0.8.4, true",
        "0.8.4, 0.8.4, false",
        "0.8.10, 0.8.4, false",
        "1.0, 0.8.4, false",
        "0.8.4-beta, 0.8.4, false"
    })
    void versionsAreComparedNumberByNumber(String version, String than, boolean older) {
        assertThat(Extensions.isOlder(version, than)).isEqualTo(older);
    }
}
