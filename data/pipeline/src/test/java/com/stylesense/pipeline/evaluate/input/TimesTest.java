package com.stylesense.pipeline.evaluate.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "1293840000, 1293840000",
        "1293840000.75, 1293840000",
        "1293840000123, 1293840000",
        "1.29384e9, 1293840000",
        "2011-01-01, 1293840000",
        "2011-01-01 00:00:00, 1293840000",
        "2011-01-01T00:00, 1293840000",
        "2011-01-01T01:00:00+01:00, 1293840000",
        "2011-01-01T00:00:00.5Z, 1293840000",
        "1293840000123456, 1293840000",
        "1293840000123456789, 1293840000",
        "2011-01-01 00:00:00 UTC, 1293840000",
        "2011-01-01T01:00:00.123+0100, 1293840000",
        "2011-01-01 00:00:00.5+00, 1293840000",
        "7, 7"
    })
    void readsTimesAsLogsWriteThem(String text, long seconds) {
        assertThat(Times.seconds(text)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2011-13-01", "12:00", "1-2", "01/02/2011"})
    void takesNothingElseForATime(String text) {
        assertThat(Times.seconds(text)).isEmpty();
    }
}
