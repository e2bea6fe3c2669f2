package com.stylesense.embedding.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.learned.AttributeHead;
import com.stylesense.embedding.learned.Projection;
import com.stylesense.embedding.picture.ColourHistogram;
import com.stylesense.embedding.picture.SquareInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedNetworkTest {

    private static final Projection PROJECTION = new Projection(
            new int[] {0, 1, 2, 3, 4, 5},
            new float[6],
            0.5f,
            0.25f,
            List.of(new Projection.SharedHead(
                    0.25f,
                    new AttributeHead(
                            "colour", List.of("Grey"), new float[1][6 + ColourHistogram.WIDTH], new float[1], 1))),
            "learned by a test");

    @TempDir
    private Path folder;

    private Path plain;
    private Path learned;

    @BeforeEach
    void learn() throws Exception {
        plain = Path.of(LearnedNetworkTest.class
                .getResource("/networks/tiny-features.pt")
                .toURI());
        learned = folder.resolve("learned.pt");
        NetworkSource.writeLearned(plain, PROJECTION, learned);
    }

    @Test
    void aFileThatHasLearnedGivesVectorsAsWideAsTheShopHoldsThem() throws Exception {
        try (FeatureNetwork network = NetworkSource.open(Optional.of(learned));
                FeatureNetwork before = NetworkSource.open(Optional.of(plain))) {
            float[] batch = network.features(List.of(filled(90), filled(200)));

            assertThat(network.width()).isEqualTo(2048);
            assertThat(network.name()).isEqualTo("learned");
            assertThat(Arrays.copyOf(batch, 2048))
                    .containsExactly(
                            PROJECTION.vector(before.features(List.of(filled(90))), ColourHistogram.of(filled(90))),
                            within(1e-5f));
        }
    }

    @Test
    void itsVectorsAreOfAnotherNetworkAndKindThanThoseBeforeItLearned() throws Exception {
        try (FeatureNetwork network = NetworkSource.open(Optional.of(learned));
                FeatureNetwork before = NetworkSource.open(Optional.of(plain))) {
            assertThat(network.digest()).isNotEqualTo(before.digest());
            assertThat(before.kind()).isEqualTo(VectorOrigin.FIRST_KIND);
            assertThat(network.kind()).isEqualTo(VectorOrigin.FIRST_KIND + "; learned by a test");
        }
    }

    @Test
    void withoutWhatItLearnedItGivesWhatItGaveBefore() throws Exception {
        try (FeatureNetwork network = NetworkSource.plain(learned);
                FeatureNetwork before = NetworkSource.plain(plain)) {
            assertThat(network.features(List.of(filled(90)))).containsExactly(before.features(List.of(filled(90))));
        }
    }

    @Test
    void whoLearnsTheSameAgainMakesTheSameFile() throws Exception {
        Path again = folder.resolve("again.pt");
        NetworkSource.writeLearned(learned, PROJECTION, again);

        assertThat(again).hasSameBinaryContentAs(learned);
    }

    @Test
    void whatALaterProgramLearnedIsRefusedWithARemedy() throws Exception {
        Path later = folder.resolve("later.pt");
        TorchScriptArchive.copyWith(plain, later, LearnedNetwork.EXTRA, new byte[] {0, 0, 0, 9});

        assertThatThrownBy(() -> NetworkSource.open(Optional.of(later)))
                .isInstanceOfSatisfying(
                        UnfitNetworkException.class,
                        unfit -> assertThat(unfit.remedy()).contains("learn-network"))
                .hasMessageContaining("version 9");
        assertThat(Files.list(folder)).noneMatch(file -> file.toString().endsWith(".draft"));
    }

    @Test
    void whatWasCutShortIsRefusedWithASentenceWhereverTheCutIs() throws Exception {
        byte[] whole = PROJECTION.bytes();
        for (int length : new int[] {0, 3, 10, 40, 85, whole.length - 1}) {
            Path cut = folder.resolve("cut.pt");
            TorchScriptArchive.copyWith(plain, cut, LearnedNetwork.EXTRA, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> NetworkSource.open(Optional.of(cut)))
                    .isInstanceOf(UnfitNetworkException.class)
                    .hasMessage(cut + " holds a projection that is cut short or damaged.");
        }
    }

    @Test
    void aBitThatFlippedOnTheDiskIsNoticed() throws Exception {
        byte[] file = Files.readAllBytes(learned);
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("learned by a test");
        file[at] ^= 1;
        Files.write(learned, file);

        assertThatThrownBy(() -> NetworkSource.open(Optional.of(learned)))
                .isInstanceOf(UnfitNetworkException.class)
                .hasMessage(learned + " holds a damaged stylesense-projection.");
    }

    @Test
    void whatWasLearnedFromAnotherNetworkIsRefused() throws Exception {
        Projection ofMore =
                new Projection(new int[] {0, 6}, new float[2], 1, 0, PROJECTION.heads(), "learned by a test");
        NetworkSource.writeLearned(plain, ofMore, learned);

        assertThatThrownBy(() -> NetworkSource.open(Optional.of(learned)))
                .isInstanceOf(UnfitNetworkException.class)
                .hasMessage(learned + " holds a projection that was not learned from its 6 features.");
    }

    @Test
    void onADiskThatIsFullTheFileThatWasThereStays() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "the machine has no device that is always full");
        byte[] before = Files.readAllBytes(learned);
        Files.createSymbolicLink(folder.resolve("learned.pt.draft"), full);

        assertThatThrownBy(() -> NetworkSource.writeLearned(plain, PROJECTION, learned))
                .isInstanceOf(IOException.class);
        assertThat(learned).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    }

    private static byte[] filled(int sample) {
        byte[] picture = new byte[SquareInput.SAMPLES];
        Arrays.fill(picture, (byte) sample);
        return picture;
    }
}
