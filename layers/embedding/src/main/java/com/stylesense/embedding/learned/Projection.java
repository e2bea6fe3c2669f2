package com.stylesense.embedding.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a catalogue's attributes teach about its pictures: how a network's features and a picture's colours become one vector in which
 * products of one kind and colour lie near each other.
 *
 * <p>The vector's parts stand side by side, each of length one and then scaled by the root of its share, so that the dot product of two
 * vectors is the parts' dot products, weighted: the features themselves, the colours, and for each attribute the roots of how likely its
 * values are.
 *
 * @param kept     which of the features are taken over: all, unless the vector has no room for them
 * @param mean     of the features of what was learned from, of each that is kept: what all pictures have in common says nothing, and is taken off
 * @param features their share
 * @param colours  the colours' share
 * @param heads    with a share each
 * @param learned  how this was learned, for people
 */
public record Projection(
        int[] kept, float[] mean, float features, float colours, List<SharedHead> heads, String learned) {

    /** Components of a vector, as many as the shop holds; those left over are zero. */
    public static final int WIDTH = 2048;

    private static final int VERSION = 1;

    /** @param share of the whole, as all shares are */
    public record SharedHead(float share, AttributeHead head) {}

    /** Likewise with other shares: the heads keep theirs among each other, and have {@code ofHeads} together. */
    public Projection withShares(float ofFeatures, float ofColours, float ofHeads) {
        double sum = heads.stream().mapToDouble(SharedHead::share).sum();
        List<SharedHead> others = heads.stream()
                .map(part -> new SharedHead(
                        (float) (sum == 0 ? ofHeads / heads.size() : part.share() / sum * ofHeads), part.head()))
                .toList();
        return new Projection(kept, mean, ofFeatures, ofColours, others, learned);
    }

    /**
     * @param found  the network's features; none that are not zero, and the vector is all zero
     * @param colour the picture's, of length one
     * @return of length one, {@value #WIDTH} components
     */
    public float[] vector(float[] found, float[] colour) {
        float[] parts = new float[WIDTH];
        float[] unit = new float[found.length];
        if (!scale(found, 1, unit, 0)) {
            return parts;
        }
        float[] taken = centred(unit, kept, mean);
        scale(taken, features, parts, 0);
        scale(colour, colours, parts, taken.length);
        int at = taken.length + colour.length;
        float[] seen = seen(unit, colour);
        for (SharedHead part : heads) {
            float[] roots = part.head().roots(seen);
            scale(roots, part.share(), parts, at);
            at += roots.length;
        }
        return parts;
    }

    /** Of length one, as {@link #vector} has them before their share: those that are kept, without what all have in common. */
    public static float[] centred(float[] unit, int[] kept, float[] mean) {
        float[] taken = new float[kept.length];
        for (int index = 0; index < kept.length; index++) {
            taken[index] = unit[kept[index]] - mean[index];
        }
        scale(taken, 1, taken, 0);
        return taken;
    }

    /** What the heads look at: the features, of length one, then the colours, of length one as well. */
    public static float[] seen(float[] features, float[] colours) {
        float[] seen = Arrays.copyOf(features, features.length + colours.length);
        System.arraycopy(colours, 0, seen, features.length, colours.length);
        return seen;
    }

    /** @return whether the part has a direction; without one nothing is put */
    private static boolean scale(float[] part, double squaredLength, float[] target, int at) {
        double squares = 0;
        for (float component : part) {
            squares += (double) component * component;
        }
        if (!(squares > 0) || !Double.isFinite(squares)) {
            return false;
        }
        double scale = Math.sqrt(squaredLength / squares);
        for (int index = 0; index < part.length; index++) {
            target[at + index] = (float) (part[index] * scale);
        }
        return true;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(bytes)) {
            write(output);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutput output) throws IOException {
        output.writeInt(VERSION);
        output.writeUTF(learned);
        output.writeInt(kept.length);
        for (int index = 0; index < kept.length; index++) {
            output.writeInt(kept[index]);
            output.writeFloat(mean[index]);
        }
        output.writeFloat(features);
        output.writeFloat(colours);
        output.writeInt(heads.size());
        for (SharedHead part : heads) {
            output.writeFloat(part.share());
            part.head().write(output);
        }
    }

    /** Whether it can be asked about so many features and colours, and its vector has room for its parts. */
    public boolean fits(int ofNetwork, int ofColours) {
        int values =
                heads.stream().mapToInt(part -> part.head().values().size()).sum();
        return kept.length + ofColours + values <= WIDTH
                && Arrays.stream(kept).allMatch(feature -> feature >= 0 && feature < ofNetwork)
                && heads.stream().allMatch(part -> part.head().factors()[0].length == ofNetwork + ofColours);
    }

    /** @throws IOException when these are no projection's {@link #bytes()}, or a later version's; the message goes on from "holds" */
    public static Projection read(byte[] bytes) throws IOException {
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = input.readInt();
            if (version != VERSION) {
                throw new IOException("a projection of version " + version + ", which this program does not read");
            }
            Projection projection = readBody(input);
            if (input.read() >= 0) {
                throw new IOException("a projection with something after its end");
            }
            return projection;
        } catch (EOFException | UTFDataFormatException cutShort) {
            throw new IOException("a projection that is cut short or damaged", cutShort);
        }
    }

    private static Projection readBody(DataInputStream input) throws IOException {
        String learned = input.readUTF();
        int features = input.readInt();
        if (features < 0 || features > WIDTH) {
            throw new EOFException();
        }
        int[] kept = new int[features];
        float[] mean = new float[features];
        for (int index = 0; index < features; index++) {
            kept[index] = input.readInt();
            mean[index] = input.readFloat();
        }
        float ofFeatures = input.readFloat();
        float ofColours = input.readFloat();
        List<SharedHead> heads = new ArrayList<>();
        for (int left = input.readInt(); left > 0; left--) {
            heads.add(new SharedHead(input.readFloat(), AttributeHead.read(input)));
        }
        return new Projection(kept, mean, ofFeatures, ofColours, List.copyOf(heads), learned);
    }
}
