package com.stylesense.embedding.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/**
 * A picture as the networks want it: padded with white to a square, so that a shoe keeps its toe, then scaled to
 * {@value #SIDE} × {@value #SIDE} by a bilinear filter whose support grows with the reduction (as Pillow and torchvision with
 * antialiasing do it), RGB, 8 bits a sample.
 */
public final class SquareInput {

    public static final int SIDE = 224;
    public static final int SAMPLES = 3 * SIDE * SIDE;

    /** A decoder may leave out pixels as long as this much more than what is needed stays: the filter evens it out. */
    private static final int OVERSAMPLING = 3;

    private static final float WHITE = 255f;

    private SquareInput() {}

    /** @return {@value #SAMPLES} samples, a plane each for red, green and blue, rows from the top */
    public static byte[] of(byte[] file) throws UnreadablePictureException {
        return of(PictureReader.read(file, OVERSAMPLING * SIDE));
    }

    static byte[] of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int square = Math.max(width, height);
        Resampling horizontal = Resampling.of(square, SIDE, (square - width) / 2, width);
        Resampling vertical = Resampling.of(square, SIDE, (square - height) / 2, height);
        return scale(onWhite(picture), width, height, horizontal, vertical);
    }

    private static byte[] scale(int[] pixels, int width, int height, Resampling horizontal, Resampling vertical) {
        float[] rows = new float[height * SIDE * 3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < SIDE; x++) {
                float outside = horizontal.outside(x) * WHITE;
                float red = outside;
                float green = outside;
                float blue = outside;
                for (int source = horizontal.from(x); source < horizontal.to(x); source++) {
                    float weight = horizontal.weight(x, source);
                    int pixel = pixels[y * width + source];
                    red += weight * (pixel >> 16 & 0xFF);
                    green += weight * (pixel >> 8 & 0xFF);
                    blue += weight * (pixel & 0xFF);
                }
                int at = (y * SIDE + x) * 3;
                rows[at] = red;
                rows[at + 1] = green;
                rows[at + 2] = blue;
            }
        }
        byte[] samples = new byte[SAMPLES];
        for (int y = 0; y < SIDE; y++) {
            float outside = vertical.outside(y) * WHITE;
            for (int x = 0; x < SIDE; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    float sum = outside;
                    for (int source = vertical.from(y); source < vertical.to(y); source++) {
                        sum += vertical.weight(y, source) * rows[(source * SIDE + x) * 3 + channel];
                    }
                    samples[(channel * SIDE + y) * SIDE + x] = (byte) Math.clamp(Math.round(sum), 0, 255);
                }
            }
        }
        return samples;
    }

    private static int[] onWhite(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return grey(picture);
        }
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = canvas.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
    }

    /** Sample by sample: Java takes its own grey for linear light, and drawing it would brighten every mid-tone. */
    private static int[] grey(BufferedImage picture) {
        Raster raster = picture.getRaster();
        int width = raster.getWidth();
        int height = raster.getHeight();
        int bits = picture.getSampleModel().getSampleSize(0);
        int brightest = (1 << bits) - 1;
        int[] pixels = raster.getSamples(0, 0, width, height, 0, (int[]) null);
        int[] alphas = raster.getNumBands() > 1 ? raster.getSamples(0, 0, width, height, 1, (int[]) null) : null;
        for (int index = 0; index < pixels.length; index++) {
            int grey = pixels[index] * 255 / brightest;
            if (alphas != null) {
                int alpha = alphas[index] * 255 / brightest;
                grey = (grey * alpha + 255 * (255 - alpha)) / 255;
            }
            pixels[index] = grey * 0x010101;
        }
        return pixels;
    }
}
