package com.stylesense.pipeline.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was saved in a charset that it was not in. */
class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lanc\u00f4me",
                "\u00c9t\u00e9 \u2013 \u20ac 5",
                "Levi\u2019s",
                "\u041f\u043b\u0430\u0442\u044c\u0435",
                "\u30b7\u30e3\u30c4",
                "\u0e40\u0e2a\u0e37\u0e49\u0e2d"
            })
    void isPutRight(String text) {
        String taken = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        // Bytes that stand for nothing there are kept by most programs; Java loses them.
        if (taken.indexOf('\uFFFD') < 0) {
            assertThat(Mojibake.mended(taken)).isEqualTo(text);
        }
        assertThat(Mojibake.mended(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S\u00c3O \u00c2ngela",
                "\u00abCAF\u00c9\u00bb",
                "CAF\u00c9\u00bb",
                "voil\u00e0\u00a0\u00bb",
                "voil\u00e0\u00a0\u00bb l\u00e0\u00a0\u00bb",
                "Gr\u00f6\u00dfe",
                "Acme \u0434 \u00c3\u00a9",
                "plain"
            })
    void whatIsMeantStays(String text) {
        assertThat(Mojibake.mended(text)).isEqualTo(text);
    }
}
