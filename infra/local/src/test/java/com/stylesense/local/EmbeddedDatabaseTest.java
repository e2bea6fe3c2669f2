package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.database.Queries;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database as scripts/up runs it. */
@Timeout(120)
class EmbeddedDatabaseTest {

    @TempDir
    private Path data;

    private Process keeper;
    private BufferedReader output;

    @BeforeEach
    void start() throws IOException {
        Path home = Path.of(System.getProperty("stylesense.root"), "infra/local/embedded-postgres");
        keeper = new ProcessBuilder("node", home.resolve("keep-running.mjs").toString(), "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        output = keeper.inputReader(StandardCharsets.UTF_8);
    }

    @AfterEach
    void end() throws InterruptedException {
        keeper.destroy();
        assertThat(keeper.waitFor(20, TimeUnit.SECONDS))
                .as("ends when asked to")
                .isTrue();
        assertThat(keeper.children()).isEmpty();
    }

    @Test
    void whenKilledItComesBackOnTheSamePortWithWhatWasCommitted() throws Exception {
        int port = awaitReady();
        try (Connection connection = connect(port)) {
            Queries.on(connection).execute("CREATE TABLE kept AS SELECT 7 AS number");
        }
        assertThat(keeper.children()).hasSize(1).allMatch(ProcessHandle::destroyForcibly);

        assertThat(awaitReady()).isEqualTo(port);
        try (Connection connection = connect(port)) {
            assertThat(Queries.on(connection).first("SELECT number FROM kept", row -> row.getInt(1)))
                    .contains(7);
        }
    }

    @Test
    void whenItEndsBeforeItAnswersItSaysSo() throws Exception {
        while (keeper.isAlive() && keeper.children().allMatch(child -> !child.destroyForcibly())) {
            Thread.onSpinWait();
        }

        assertThat(output.readAllLines()).contains("The embedded database ended before it answered (SIGKILL).");
        assertThat(keeper.waitFor()).isEqualTo(1);
    }

    private int awaitReady() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return Integer.parseInt(line.substring("ready ".length()));
            }
        }
        throw new IllegalStateException("The embedded database is not kept running.");
    }

    private static Connection connect(int port) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?sslmode=disable&prepareThreshold=0",
                "postgres",
                "postgres");
    }
}
