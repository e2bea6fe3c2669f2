package com.stylesense.pipeline.evaluate.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        "20110101000000, 1293840000",
        "201101010000, 1293840000",
        "1.293840000e18, 1293840000",
        "7, 7"
    })
    void readsTimesAsLogsWriteThem(String text, long seconds) {
        assertThat(Times.seconds(text)).hasValue(seconds);
    }

    /** The one was read for ever, the others as times in a year that no shop will see. */
    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e30", "20111301000000", "99999999999999"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNumberThatIsNoTimeIsNone(String text) {
        assertThat(Times.seconds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2011-13-01", "12:00", "1-2", "01/02/2011"})
    void takesNothingElseForATime(String text) {
        assertThat(Times.seconds(text)).isEmpty();
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aCellFullOfBlanksIsNoTimeAtOnce() {
        assertThat(Times.seconds("2011-01-01" + " ".repeat(100_000) + "x")).isEmpty();
    }
}
