package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code scripts/up} says of a port before it starts anything. */
class PortSettingTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "0", "65536", "80 81", "-1", "99999999999999999999"})
    void whatIsNoPortIsNamedWithWhatToGiveInstead(String port) throws Exception {
        assertThat(needPort(port))
                .isEqualTo("PORT is '" + port
                        + "': give it the number of a port, 1 to 65535, at which the API can listen.");
    }

    @Test
    void aPortThatIsTakenIsNamedAndOneThatIsFreeIsNot() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
            assertThat(needPort(String.valueOf(port))).startsWith("Port " + port + ", which the API wants, is taken.");
        }
        assertThat(needPort(String.valueOf(port))).isEmpty();
    }

    private static String needPort(String port) throws IOException {
        Process bash = new ProcessBuilder(
                        "bash", "-c", ". scripts/lib/processes.sh; need_port \"$1\" 'the API' PORT", "bash", port)
                .directory(new File(System.getProperty("stylesense.root")))
                .redirectErrorStream(true)
                .start();
        return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
