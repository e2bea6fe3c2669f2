package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compose takes LocalStack for healthy when its hooks have left a file: they do only when all went well. */
class LocalStackHooksTest {

    private static final Path HOOKS = PackagedFunction.root().resolve("infra/deploy/localstack/ready.d");

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("home/functions"));
        Files.createFile(folder.resolve("home/functions/products.zip"));
        Files.createFile(folder.resolve("home/derive-template.py"));
        Files.writeString(folder.resolve("answer"), "\"refreshed\"");
    }

    @Test
    void aShopThatIsThereIsHealthy() throws Exception {
        assertThat(hook("10-deploy.sh")).isZero();
        assertThat(healthy()).isFalse();
        assertThat(hook("20-functions.sh")).isZero();

        assertThat(healthy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudformation deploy", "lambda wait", "lambda invoke"})
    void aHookThatFailsLeavesItUnhealthy(String failing) throws Exception {
        Files.writeString(folder.resolve("failing"), failing);

        hook("10-deploy.sh");
        assertThat(hook("20-functions.sh")).isNotZero();

        assertThat(healthy()).isFalse();
    }

    @Test
    void aRefreshThatEndsInAnErrorIsAFailedHook() throws Exception {
        Files.writeString(folder.resolve("answer"), "{\"errorMessage\":\"no database\"}");

        hook("10-deploy.sh");
        assertThat(hook("20-functions.sh")).isNotZero();

        assertThat(healthy()).isFalse();
    }

    /** On a container that is started again, with what a run before left. */
    @Test
    void aDeploymentThatFailsOnceMoreIsNotTakenForTheOneBefore() throws Exception {
        hook("10-deploy.sh");
        hook("20-functions.sh");
        Files.writeString(folder.resolve("failing"), "cloudformation deploy");

        assertThat(hook("10-deploy.sh")).isNotZero();
        assertThat(hook("20-functions.sh")).isNotZero();
        assertThat(healthy()).isFalse();
    }

    @Test
    void theRefreshRunsAgainWheneverItIsDue() throws Exception {
        hook("10-deploy.sh");
        Files.write(folder.resolve("days"), List.of("one", "two"));
        hook("20-functions.sh");

        assertThat(Files.readAllLines(folder.resolve("calls")).stream()
                        .filter(call -> call.startsWith("awslocal lambda invoke")))
                .hasSize(3);
    }

    private boolean healthy() {
        return Files.exists(folder.resolve("stylesense-ready"));
    }

    /** Waits for what it leaves running in the background as well, which ends when the stand-in's time is over. */
    private int hook(String name) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("bash", "-c", ". " + HOOKS.resolve(name) + "; wait");
        command.environment()
                .put(
                        "PATH",
                        PackagedFunction.root().resolve("infra/deploy/src/test/resources/stub") + ":"
                                + System.getenv("PATH"));
        command.environment().put("STUB", folder.toString());
        command.environment().put("STYLESENSE_HOME", folder.resolve("home").toString());
        command.environment().put("STYLESENSE_PROGRESS", folder.toString());
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).doesNotContain("command not found");
        return process.waitFor();
    }
}
