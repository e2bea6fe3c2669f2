package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What {@code scripts/up} says of work that takes long where nobody sees a second hand: in a log, on a server. */
class ProgressTest {

    @Test
    void aLineAMinuteTellsWhatGoesOn() throws Exception {
        assertThat(said("""
                for SECONDS in 0 59 60 61 119 130; do still Building 0; done
                SECONDS=200
                for SECONDS in 200 259 261; do still Fetching 200; done
                """)).isEqualTo("Building… 60s\nBuilding… 130s\nFetching… 61s\n");
    }

    @Test
    void whatRunsBesideTheRestIsNamedWhileTheRestWaitsForIt() throws Exception {
        assertThat(said("""
                logs=$(mktemp -d)
                build() { until [ -e "$logs/told" ]; do :; done; echo 'Installing: 80s' >&2; }
                sleep() { SECONDS=$((SECONDS + 30)); [ "${minutes:-0}" -lt 1 ] || touch "$logs/told"; }
                beside Building build
                together
                rm -r "$logs"
                """)).startsWith("Building… 60s\n").endsWith("Installing: 80s\n");
    }

    private static String said(String script) throws IOException {
        Process bash = new ProcessBuilder("bash", "-c", "set -euo pipefail\n. scripts/lib/progress.sh\n" + script)
                .directory(new File(System.getProperty("stylesense.root")))
                .redirectErrorStream(true)
                .start();
        return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
