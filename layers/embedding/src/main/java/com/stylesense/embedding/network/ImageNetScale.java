package com.stylesense.embedding.network;

import java.nio.FloatBuffer;

/**
 * Samples as torchvision's ImageNet networks were trained on them: {@code (x ÷ 255 − mean) ÷ deviation} for each channel.
 * Source: torchvision's {@code ImageClassification} preset, mean .485 .456 .406, standard deviation .229 .224 .225; DJL's ResNet50
 * and the networks that are made for it take the same.
 */
final class ImageNetScale {

    private static final double[] MEAN = {0.485, 0.456, 0.406};
    private static final double[] DEVIATION = {0.229, 0.224, 0.225};
    private static final float[][] SCALED = new float[3][256];

    static {
        for (int channel = 0; channel < 3; channel++) {
            for (int sample = 0; sample < 256; sample++) {
                SCALED[channel][sample] = (float) ((sample / 255.0 - MEAN[channel]) / DEVIATION[channel]);
            }
        }
    }

    private ImageNetScale() {}

    /** @param planes as many samples of red as of green as of blue */
    static void append(byte[] planes, FloatBuffer target) {
        int plane = planes.length / 3;
        for (int channel = 0; channel < 3; channel++) {
            float[] scaled = SCALED[channel];
            for (int index = channel * plane; index < (channel + 1) * plane; index++) {
                target.put(scaled[planes[index] & 0xFF]);
            }
        }
    }
}
