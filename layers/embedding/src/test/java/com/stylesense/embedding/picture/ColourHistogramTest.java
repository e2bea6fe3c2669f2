package com.stylesense.embedding.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ColourHistogramTest {

    private static final Color OFF_WHITE = new Color(250, 249, 247);

    @Test
    void oneColourInTwoShapesIsAlikeAndTwoColoursInOneShapeAreNot() {
        float[] redDisc = colours(Color.WHITE, Color.RED, true);

        assertThat(likeness(redDisc, colours(Color.WHITE, Color.RED, false))).isGreaterThan(0.97);
        assertThat(likeness(redDisc, colours(Color.WHITE, Color.BLUE, true))).isLessThan(0.1);
    }

    @Test
    void aGroundThatIsNotQuiteWhiteDoesNotCount() {
        float[] onWhite = colours(Color.WHITE, Color.RED, true);

        assertThat(likeness(onWhite, colours(OFF_WHITE, Color.RED, true))).isGreaterThan(0.97);
    }

    @Test
    void aGroundOfAnotherColourCounts() {
        float[] onWhite = colours(Color.WHITE, Color.RED, true);

        assertThat(likeness(onWhite, colours(Color.GRAY, Color.RED, true))).isLessThan(0.8);
    }

    @Test
    void aHairsBreadthOfColourChangesLittle() {
        float[] one = colours(Color.WHITE, new Color(200, 90, 60), true);
        float[] other = colours(Color.WHITE, new Color(203, 92, 63), true);

        assertThat(likeness(one, other)).isGreaterThan(0.98);
    }

    @Test
    void aPictureThatIsAllGroundHasTheGroundsColour() {
        float[] white = colours(Color.WHITE, Color.WHITE, true);

        assertThat(likeness(white, white)).isCloseTo(1, within(1e-5));
        assertThat(likeness(white, colours(Color.WHITE, Color.BLACK, true))).isLessThan(0.1);
    }

    private static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int bin = 0; bin < ColourHistogram.WIDTH; bin++) {
            sum += (double) one[bin] * other[bin];
        }
        return sum;
    }

    private static float[] colours(Color ground, Color figure, boolean round) {
        BufferedImage picture = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, 240, 320);
        graphics.setColor(figure);
        if (round) {
            graphics.fillOval(40, 60, 150, 150);
        } else {
            graphics.fillRect(30, 100, 100, 180);
        }
        graphics.dispose();
        return ColourHistogram.of(SquareInput.of(picture));
    }
}
