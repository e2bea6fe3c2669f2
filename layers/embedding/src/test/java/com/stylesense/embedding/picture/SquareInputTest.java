package com.stylesense.embedding.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SquareInputTest {

    /** One drawing in each format; {@code plain.png} is it without loss. */
    @ParameterizedTest(name = "{0} shows the same as {1}")
    @CsvSource({
        "palette.png, plain.png, 0.1", "plain.bmp, plain.png, 0.1", "lossless.webp, plain.png, 0.1",
        "animated.gif, plain.png, 0.1", "plain.jpg, plain.png, 2.5", "progressive.jpg, plain.png, 2.5",
        "cmyk.jpg, plain.png, 2.5", "lying.jpg, plain.png, 2.5", "lossy.webp, plain.png, 3.5",
        "grey.jpg, grey.png, 2", "grey16.png, grey.png, 0.6", "alpha.webp, alpha.png, 0.6"
    })
    void everyFormatShowsTheSamePicture(String file, String reference, double meanDifference) throws Exception {
        assertThat(meanDifference(SquareInput.of(fixture(file)), SquareInput.of(fixture(reference))))
                .isLessThan(meanDifference);
    }

    @Test
    void whatIsTransparentShowsWhite() throws Exception {
        byte[] opaque = SquareInput.of(fixture("grey.png"));
        byte[] half = SquareInput.of(fixture("grey-alpha.png"));

        for (int index = 0; index < opaque.length; index++) {
            int expected = ((opaque[index] & 0xFF) * 128 + 255 * 127) / 255;
            assertThat(half[index] & 0xFF).isBetween(expected - 2, expected + 2);
        }
    }

    @Test
    void aNarrowPictureIsPaddedWithWhiteRatherThanCropped() {
        byte[] samples = SquareInput.of(filled(100, 200, Color.BLACK));

        assertThat(samples[at(112, 20)] & 0xFF).as("left of the picture").isEqualTo(255);
        assertThat(samples[at(112, 204)] & 0xFF).as("right of the picture").isEqualTo(255);
        assertThat(samples[at(0, 112)] & 0xFF).as("its top edge").isZero();
        assertThat(samples[at(223, 112)] & 0xFF).as("its bottom edge").isZero();
    }

    @Test
    void reducingAveragesOverAllPixels() {
        BufferedImage stripes = filled(448, 448, Color.WHITE);
        Graphics2D graphics = stripes.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int x = 0; x < 448; x += 2) {
            graphics.fillRect(x, 0, 1, 448);
        }
        graphics.dispose();

        assertThat(SquareInput.of(stripes)[at(100, 100)] & 0xFF).isBetween(126, 129);
    }

    @ParameterizedTest(name = "{0} cut in half is refused")
    @ValueSource(
            strings = {
                "plain.jpg",
                "progressive.jpg",
                "grey.jpg",
                "cmyk.jpg",
                "plain.png",
                "palette.png",
                "grey16.png",
                "plain.bmp",
                "lossy.webp",
                "lossless.webp"
            })
    void aTruncatedPictureIsRefused(String file) throws Exception {
        byte[] whole = fixture(file);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> SquareInput.of(half)).isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void anAnimatedWebpIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> SquareInput.of(fixture("animated.webp"))).hasMessageContaining("save one frame");
    }

    private static int at(int row, int column) {
        return row * SquareInput.SIDE + column;
    }

    private static BufferedImage filled(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream resource = SquareInputTest.class.getResourceAsStream("/pictures/" + name)) {
            return resource.readAllBytes();
        }
    }

    private static double meanDifference(byte[] one, byte[] other) {
        long sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += Math.abs((one[index] & 0xFF) - (other[index] & 0xFF));
        }
        return (double) sum / one.length;
    }
}
