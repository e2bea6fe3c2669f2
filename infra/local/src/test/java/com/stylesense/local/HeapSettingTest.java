package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much heap {@code scripts/up} gives its server, and what the server says where that is too little. */
class HeapSettingTest {

    private static final int MOST_VECTORS_IN_MEMORY = 20_000;
    private static final int VECTOR_KILOBYTES = 8;

    @ParameterizedTest
    @CsvSource({"512m, 512", "512M, 512", "2g, 2048"})
    void isWhatIsAskedFor(String asked, int megabytes) throws Exception {
        assertThat(heap(asked, 2_906)).isEqualTo(String.valueOf(megabytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"512", "0m", "m", "-1g", "1.5g", "2g 3g", "much", "1k"})
    void whatIsNoSizeIsNamedWithWhatToGiveInstead(String asked) throws Exception {
        assertThat(heap(asked, 2_906))
                .isEqualTo("STYLESENSE_HEAP is '" + asked + "': give it megabytes or gigabytes, such as 512m or 2g.");
    }

    @Test
    void growsWithTheCatalogueAndHoldsTheVectorsThatStayInMemory() throws Exception {
        int demo = Integer.parseInt(heap("", 2_906));
        int mostVectors = Integer.parseInt(heap("", MOST_VECTORS_IN_MEMORY));
        int hundredfold = Integer.parseInt(heap("", 290_600));

        assertThat(demo).isLessThan(256);
        assertThat(mostVectors - demo).isGreaterThan((MOST_VECTORS_IN_MEMORY - 2_906) * VECTOR_KILOBYTES / 1024);
        assertThat(hundredfold).isGreaterThan(mostVectors);
    }

    private static String heap(String asked, int products) throws IOException {
        ProcessBuilder bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        ". scripts/lib/fail.sh; . scripts/lib/heap.sh; heap_megabytes \"$1\"",
                        "bash",
                        String.valueOf(products))
                .directory(new File(System.getProperty("stylesense.root")))
                .redirectErrorStream(true);
        bash.environment().put("STYLESENSE_HEAP", asked);
        return new String(bash.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
