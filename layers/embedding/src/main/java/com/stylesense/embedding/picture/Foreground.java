package com.stylesense.embedding.picture;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** What of a picture is not its ground: near-white pixels that hang together with the edge, as product photos have them, are ground. */
final class Foreground {

    private static final int SIDE = SquareInput.SIDE;
    private static final int PLANE = SIDE * SIDE;

    /** From this sample on, in all three channels, a pixel is near white. */
    private static final int NEAR_WHITE = 232;

    private Foreground() {}

    /** @return the pixels' numbers, rows from the top; of a picture that is all ground, every one */
    static BitSet of(byte[] samples) {
        BitSet ground = new BitSet(PLANE);
        Deque<Integer> edge = new ArrayDeque<>();
        for (int at = 0; at < SIDE; at++) {
            visit(at, samples, ground, edge);
            visit(PLANE - SIDE + at, samples, ground, edge);
            visit(at * SIDE, samples, ground, edge);
            visit(at * SIDE + SIDE - 1, samples, ground, edge);
        }
        while (!edge.isEmpty()) {
            int pixel = edge.pop();
            int column = pixel % SIDE;
            if (column > 0) {
                visit(pixel - 1, samples, ground, edge);
            }
            if (column < SIDE - 1) {
                visit(pixel + 1, samples, ground, edge);
            }
            if (pixel >= SIDE) {
                visit(pixel - SIDE, samples, ground, edge);
            }
            if (pixel < PLANE - SIDE) {
                visit(pixel + SIDE, samples, ground, edge);
            }
        }
        ground.flip(0, PLANE);
        if (ground.isEmpty()) {
            ground.set(0, PLANE);
        }
        return ground;
    }

    private static void visit(int pixel, byte[] samples, BitSet ground, Deque<Integer> edge) {
        if (!ground.get(pixel) && isNearWhite(pixel, samples)) {
            ground.set(pixel);
            edge.push(pixel);
        }
    }

    private static boolean isNearWhite(int pixel, byte[] samples) {
        return (samples[pixel] & 0xFF) >= NEAR_WHITE
                && (samples[PLANE + pixel] & 0xFF) >= NEAR_WHITE
                && (samples[2 * PLANE + pixel] & 0xFF) >= NEAR_WHITE;
    }
}
