package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What {@code scripts/up} builds beside the rest, where the rest fails. */
class BesideTest {

    @Test
    void endsWithAllThatItStarted() throws Exception {
        String script = """
                . scripts/lib/progress.sh
                logs=$(mktemp -d)
                build() { sleep 600; }
                beside Building build
                group=$beside
                stop_beside
                wait "$group" || echo "ended $?"
                while kill -0 -- "-$group" 2> /dev/null; do :; done
                rm -r "$logs"
                """;
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(new File(System.getProperty("stylesense.root")))
                .redirectErrorStream(true)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("ended 143\n");
    }
}
