package com.stylesense.embedding.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingJobTest {

    @TempDir
    private Path folder;

    @Test
    void everyPictureGetsAVectorOfLengthOne() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        try (VectorJournal journal = journal(network)) {
            EmbeddingResult result = run(network, journal, pictures(10));

            assertThat(result.embedded())
                    .extracting(EmbeddedPicture::productId)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 10).mapToObj(Long::valueOf).toList());
            for (EmbeddedPicture picture : result.embedded()) {
                float[] vector = journal.vector(picture.picture());
                assertThat(Math.hypot(Math.hypot(vector[0], vector[1]), vector[2]))
                        .isCloseTo(1, within(1e-6));
            }
            assertThat(network.largestBatch).isEqualTo(4);
        }
    }

    @Test
    void aRunThatWasKilledGoesOnWhereItStopped() throws Exception {
        PaletteNetwork dying = new PaletteNetwork(1);
        dying.beforeBatch = () -> {
            if (dying.pictures == 8) {
                throw new IllegalStateException("killed");
            }
        };
        try (VectorJournal journal = journal(dying)) {
            assertThatThrownBy(() -> run(dying, journal, pictures(20))).hasMessage("killed");
        }

        PaletteNetwork next = new PaletteNetwork(1);
        try (VectorJournal journal = journal(next)) {
            EmbeddingResult result = run(next, journal, pictures(20));

            assertThat(next.pictures).isEqualTo(12);
            assertThat(result.embedded()).hasSize(20);
        }
    }

    @Test
    void onlyPicturesThatChangedAreComputedAgain() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        List<Picture> pictures = pictures(6);
        try (VectorJournal journal = journal(network)) {
            run(network, journal, pictures);
            Files.write(folder.resolve("3.png"), png(new Color(1, 2, 250)));

            EmbeddingResult result = run(network, journal, pictures);

            assertThat(result.computed()).isEqualTo(1);
            float[] changed = journal.vector(result.embedded().get(3).picture());
            assertThat(changed[2]).as("blue").isGreaterThan(0.99f);
        }
    }

    @Test
    void aPhotoThatSeveralProductsShowIsComputedOnce() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        byte[] photo = png(Color.RED);
        List<Picture> pictures = new ArrayList<>();
        for (int id = 0; id < 9; id++) {
            pictures.add(new Picture(id, "same.png", () -> photo));
        }
        try (VectorJournal journal = journal(network)) {
            EmbeddingResult result = run(network, journal, pictures);

            assertThat(network.pictures).isEqualTo(1);
            assertThat(result.embedded()).hasSize(9);
        }
    }

    @Test
    void anotherNetworkStartsAfresh() throws Exception {
        PaletteNetwork old = new PaletteNetwork(1);
        try (VectorJournal journal = journal(old)) {
            run(old, journal, pictures(3));
        }
        PaletteNetwork other = new PaletteNetwork(2);
        try (VectorJournal journal = journal(other)) {
            assertThat(run(other, journal, pictures(3)).computed()).isEqualTo(3);
        }
    }

    @Test
    void aPictureInWhichTheNetworkFindsNothingIsSetAside() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        try (VectorJournal journal = journal(network)) {
            byte[] black = png(Color.BLACK);
            EmbeddingResult result = run(network, journal, List.of(new Picture(7, "black.png", () -> black)));

            assertThat(result.embedded()).isEmpty();
            assertThat(result.rejected())
                    .singleElement()
                    .extracting(RejectedPicture::reason)
                    .isEqualTo("the network finds nothing in it");
        }
    }

    @Test
    void picturesAreDecodedAFewBatchesAheadAndNotFurther() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        AtomicInteger read = new AtomicInteger();
        List<Picture> pictures = new ArrayList<>();
        for (int id = 0; id < 100; id++) {
            byte[] picture = png(new Color(id, 255 - id, 10));
            pictures.add(new Picture(id, id + ".png", () -> {
                read.incrementAndGet();
                return picture;
            }));
        }
        List<Integer> lead = new ArrayList<>();
        network.beforeBatch = () -> lead.add(read.get() - network.pictures);
        try (VectorJournal journal = journal(network)) {
            run(network, journal, pictures);
        }
        assertThat(lead).allMatch(ahead -> ahead <= 3 * 4);
    }

    @Test
    void progressCountsEveryPictureAndWhatWasComputed() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        List<Picture> pictures = new ArrayList<>(pictures(5));
        pictures.add(Picture.missing(99));
        List<String> heard = new ArrayList<>();
        try (VectorJournal journal = journal(network)) {
            new EmbeddingJob(network, journal, 4)
                    .run(pictures, (done, total, computed) -> heard.add(done + "/" + total + " " + computed));
        }
        assertThat(heard).last().isEqualTo("6/6 5");
    }

    private VectorJournal journal(PaletteNetwork network) throws IOException {
        return VectorJournal.open(folder.resolve("journal"), network.digest(), network.width());
    }

    private static EmbeddingResult run(PaletteNetwork network, VectorJournal journal, List<Picture> pictures)
            throws Exception {
        return new EmbeddingJob(network, journal, 4).run(pictures, EmbeddingProgress.SILENT);
    }

    private List<Picture> pictures(int count) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            Path file = folder.resolve(id + ".png");
            if (!Files.exists(file)) {
                Files.write(file, png(new Color(10 * id + 5, 100, 200 - 5 * id)));
            }
            pictures.add(Picture.file(id, file));
        }
        return pictures;
    }

    private static byte[] png(Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 8, 8);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
