package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NeighbourFileTest {

    private static final Neighbours TWO = new Neighbours(new int[] {3, 8}, new float[] {1, 0.5f});
    private static final Neighbours NONE = new Neighbours(new int[0], new float[0]);

    @TempDir
    private Path folder;

    @Test
    void whatIsReadIsWhatWasWrittenScaledEachTime() {
        try (NeighbourFile file = new NeighbourFile()) {
            file.add(TWO);
            file.add(NONE);
            file.finish(0.5);

            for (int time = 0; time < 2; time++) {
                assertThat(file.read())
                        .usingRecursiveFieldByFieldElementComparator()
                        .containsExactly(new Neighbours(new int[] {3, 8}, new float[] {2, 1}), NONE);
            }
        }
    }

    /** So that a refresh that is killed leaves nothing to the next one in the same place. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void noFileCanBeLeftBehind() throws IOException {
        try (FileChannel file = NeighbourFile.open(folder)) {
            assertThat(file.isOpen()).isTrue();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheFolderIsFullASentenceSaysWhatIsWanted() throws IOException {
        try (NeighbourFile file = new NeighbourFile(FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE))) {
            file.add(TWO);

            assertThatThrownBy(() -> file.finish(1))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot be written: a refresh wants some 800 bytes a product there")
                    .hasRootCauseMessage("No space left on device");
        }
    }

    @Test
    void whereThereIsNoFolderASentenceSaysSo() {
        assertThatThrownBy(() -> NeighbourFile.open(folder.resolve("none"))).hasMessageContaining("cannot be opened");
    }
}
