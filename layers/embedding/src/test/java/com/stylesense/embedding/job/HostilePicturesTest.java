package com.stylesense.embedding.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embedding.picture.SquareInput;
import com.stylesense.embedding.picture.UnreadablePictureException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than a hundred corrupt or hostile files: none stops a run, each is set aside with a reason, none costs much memory. */
class HostilePicturesTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private List<Picture> pictures;

    @BeforeEach
    void writeFiles() throws Exception {
        HostilePictures.write(folder);
        Files.createDirectory(folder.resolve("folder.jpg"));
        Files.createSymbolicLink(folder.resolve("circle.jpg"), folder.resolve("circle.jpg"));
        pictures = new ArrayList<>();
        try (var files = Files.list(folder)) {
            long id = 1;
            for (Path file : files.sorted().toList()) {
                pictures.add(Picture.file(id++, file));
            }
        }
        pictures.add(Picture.missing(0));
    }

    @Test
    void everySoundFileIsEmbeddedAndEveryOtherSetAsideWithAReason() throws Exception {
        EmbeddingResult result = run("journal");

        List<String> rejected =
                result.rejected().stream().map(RejectedPicture::file).toList();
        assertThat(result.rejected())
                .hasSizeGreaterThan(100)
                .allSatisfy(picture -> assertThat(picture.reason()).isNotBlank());
        assertThat(rejected).noneMatch(file -> file.startsWith("sound-"));
        assertThat(result.embedded()).hasSize((int) pictures.stream()
                .filter(picture -> picture.name().startsWith("sound-"))
                .count());
    }

    @Test
    void aBombIsRefusedBecauseOfItsSizeBeforeItsPixelsAreRead() throws Exception {
        assertThat(run("journal").rejected())
                .filteredOn(picture -> picture.file().startsWith("huge"))
                .hasSize(6)
                .allSatisfy(picture -> assertThat(picture.reason()).contains("pixels"));
    }

    @Test
    void whatADecoderSaysIsForTheListOfThoseSetAsideAndNotForWhoeverSentThePhoto() throws Exception {
        List<String> told = new ArrayList<>();
        for (byte[] photo : HostilePictures.all().values()) {
            try {
                SquareInput.of(photo);
            } catch (UnreadablePictureException unreadable) {
                told.add(unreadable.getMessage());
            }
        }

        assertThat(told)
                .hasSizeGreaterThan(100)
                .contains("the picture is damaged")
                .noneMatch(reason -> reason.contains(":") || reason.contains("Exception"));
        assertThat(run("journal").rejected())
                .extracting(RejectedPicture::reason)
                .anyMatch(reason -> reason.startsWith("the picture is damaged: "));
    }

    @Test
    void memoryIsNoLargerAfterManyRunsThanAfterOne() throws Exception {
        run("warm-up");
        long before = heapAfterCollection();
        for (int round = 0; round < 10; round++) {
            run("round-" + round);
        }
        assertThat(heapAfterCollection() - before).isLessThan(4 * MEGABYTE);
    }

    @Test
    void noFileNeedsMoreThanAFewBatchesOfHeap() throws Exception {
        run("warm-up");
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        long before = heapAfterCollection();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        run("measured");
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        assertThat(peak - before)
                .as("a 20,000 × 20,000 picture alone would take 1,600 MB")
                .isLessThan(400 * MEGABYTE);
    }

    private EmbeddingResult run(String journalName) throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        Path file = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-journals"))
                .resolve(journalName);
        try (VectorJournal journal = VectorJournal.open(file, network.digest(), network.width())) {
            return new EmbeddingJob(network, journal, 4).run(pictures, EmbeddingProgress.SILENT);
        } finally {
            Files.delete(file);
        }
    }

    private static long heapAfterCollection() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
