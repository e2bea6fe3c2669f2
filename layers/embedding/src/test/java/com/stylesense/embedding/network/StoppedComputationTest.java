package com.stylesense.embedding.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embedding.picture.SquareInput;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job is stopped by a signal, as containers are. The engine used to crash then, most of the time, though only with networks of a real
 * size: those of the other tests are done too soon.
 */
@EnabledIfEnvironmentVariable(
        named = "STYLESENSE_MODEL",
        matches = ".+",
        disabledReason =
                "only a network of a real size keeps the engine at it: set STYLESENSE_MODEL to a TorchScript file")
class StoppedComputationTest {

    private static final int STOPPED_BY_SIGNAL = 128 + 15;

    @TempDir
    private Path folder;

    @RepeatedTest(4)
    void aProcessThatIsStoppedWhileItComputesEndsInOrder() throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessComputation.class.getName(),
                        System.getenv("STYLESENSE_MODEL"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader told = process.inputReader()) {
            assertThat(told.lines().anyMatch(EndlessComputation.BEGUN::equals))
                    .as("has begun")
                    .isTrue();
            process.destroy();

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(STOPPED_BY_SIGNAL);
            assertThat(folder).as("where the JVM reports a crash").isEmptyDirectory();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What the process does: batch after batch, for ever. */
    static final class EndlessComputation {

        static final String BEGUN = "computing";

        private EndlessComputation() {}

        public static void main(String[] arguments) throws UnfitNetworkException {
            List<byte[]> pictures = Collections.nCopies(32, new byte[SquareInput.SAMPLES]);
            TorchNetwork network = TorchNetwork.load(Path.of(arguments[0]), "real");
            network.features(pictures);
            Thread.ofPlatform().start(() -> {
                while (true) {
                    network.features(pictures);
                }
            });
            while (TorchRuntime.COMPUTING.tryLock()) {
                TorchRuntime.COMPUTING.unlock();
            }
            System.out.println(BEGUN);
        }
    }
}
