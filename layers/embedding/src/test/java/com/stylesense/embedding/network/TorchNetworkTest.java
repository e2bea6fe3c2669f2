package com.stylesense.embedding.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.embedding.picture.SquareInput;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The networks here are made by networks/make.py: a few kilobytes, with torchvision's ResNet for a pattern. */
class TorchNetworkTest {

    /** By PyTorch itself, of a picture whose samples are all 90. */
    private static final float[] EXPECTED = {0.0016630f, 0.1936608f, 0.0132532f, 0.0077367f, 0.0635403f, 0.0665028f};

    @TempDir
    private Path folder;

    @Test
    void aBatchGivesWhatItsPicturesGiveOneByOne() throws Exception {
        try (TorchNetwork network = TorchNetwork.load(fixture("tiny-features.pt"), "tiny")) {
            byte[] grey = filled(90);
            byte[] light = filled(200);

            float[] batch = network.features(List.of(grey, light, grey));

            assertThat(network.width()).isEqualTo(6);
            assertThat(Arrays.copyOfRange(batch, 0, 6)).containsExactly(network.features(List.of(grey)), within(1e-5f));
            assertThat(Arrays.copyOfRange(batch, 6, 12))
                    .containsExactly(network.features(List.of(light)), within(1e-5f));
            assertThat(Arrays.copyOfRange(batch, 12, 18)).containsExactly(Arrays.copyOf(batch, 6), within(1e-5f));
        }
    }

    @Test
    void picturesAreScaledAsTheNetworkWasTrained() throws Exception {
        try (TorchNetwork network = TorchNetwork.load(fixture("tiny-features.pt"), "tiny")) {
            assertThat(network.features(List.of(filled(90)))).containsExactly(EXPECTED, within(1e-5f));
        }
    }

    @Test
    void batchAfterBatchUsesTheSameMemoryOutsideTheHeap() throws Exception {
        BufferPoolMXBean direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .findFirst()
                .orElseThrow();
        try (TorchNetwork network = TorchNetwork.load(fixture("tiny-features.pt"), "tiny")) {
            List<byte[]> pictures = List.of(filled(90), filled(200));
            network.features(pictures);
            long before = direct.getTotalCapacity();
            for (int batch = 0; batch < 50; batch++) {
                network.features(pictures);
            }
            assertThat(direct.getTotalCapacity()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void theDigestIsTheFilesSha256() throws Exception {
        try (TorchNetwork network = TorchNetwork.load(fixture("tiny-features.pt"), "tiny")) {
            assertThat(network.digest()).isEqualTo("73663df8ae241b691cc1b23d2c5c83022fbf6346539a0ee05e2e5ce484bf2414");
        }
    }

    @Test
    void withoutItsHeadATracedNetworkGivesFeatures() throws Exception {
        assertHeadComesOff("tiny-resnet.pt");
    }

    @Test
    void withoutItsHeadAScriptedNetworkGivesFeatures() throws Exception {
        assertHeadComesOff("tiny-resnet-scripted.pt");
    }

    private void assertHeadComesOff(String name) throws Exception {
        Path headless = folder.resolve("headless.pt");
        HeadlessTorchScript.write(fixture(name), headless);
        try (TorchNetwork whole = TorchNetwork.load(fixture(name), "whole");
                TorchNetwork network = TorchNetwork.load(headless, "headless")) {
            assertThat(whole.width()).isEqualTo(5);
            assertThat(network.features(List.of(filled(90)))).containsExactly(EXPECTED, within(1e-5f));
        }
    }

    @Test
    void aNetworkWithoutAHeadIsLeftAlone() {
        assertThatThrownBy(() -> HeadlessTorchScript.write(fixture("tiny-features.pt"), folder.resolve("out.pt")))
                .isInstanceOf(UnfitNetworkException.class)
                .hasMessageContaining("no last layer");
        assertThat(folder.resolve("out.pt")).doesNotExist();
    }

    @Test
    void aMissingFileIsToldWithItsRemedy() {
        assertThatThrownBy(() -> TorchNetwork.load(folder.resolve("none.pt"), "none"))
                .isInstanceOfSatisfying(
                        UnfitNetworkException.class,
                        unfit -> assertThat(unfit.remedy()).contains("--model"));
    }

    @Test
    void aFileThatIsNoNetworkIsToldWithItsRemedy() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.pt"), "Dear customer");

        assertThatThrownBy(() -> TorchNetwork.load(file, "letter"))
                .isInstanceOf(UnfitNetworkException.class)
                .hasMessageContaining("cannot be loaded");
    }

    private Path fixture(String name) throws Exception {
        return Path.of(TorchNetworkTest.class.getResource("/networks/" + name).toURI());
    }

    private static byte[] filled(int sample) {
        byte[] picture = new byte[SquareInput.SAMPLES];
        Arrays.fill(picture, (byte) sample);
        return picture;
    }
}
