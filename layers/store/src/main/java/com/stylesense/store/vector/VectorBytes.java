package com.stylesense.store.vector;

import java.nio.ByteBuffer;

/**
 * A vector as pgvector's {@code vector_send} writes it: the number of components and a reserved field (2 bytes each), then the
 * components as 32-bit floats, big-endian. Half the size of its text, and nothing to parse.
 */
public final class VectorBytes {

    private static final int HEADER_BYTES = 2 * Short.BYTES;

    private VectorBytes() {}

    public static byte[] encode(float[] components) {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + Float.BYTES * components.length);
        bytes.putShort((short) components.length)
                .putShort((short) 0)
                .asFloatBuffer()
                .put(components);
        return bytes.array();
    }

    public static float[] decode(byte[] sent) {
        ByteBuffer bytes = ByteBuffer.wrap(sent);
        float[] components = new float[Short.toUnsignedInt(bytes.getShort())];
        bytes.position(HEADER_BYTES).asFloatBuffer().get(components);
        return components;
    }
}
