package com.stylesense.embedding.job;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files that a catalogue's folder may hold by accident or malice; sound ones are named {@code sound-…}. */
final class HostilePictures {

    private static final String[] SOUND = {
        "plain.jpg",
        "progressive.jpg",
        "grey.jpg",
        "cmyk.jpg",
        "lying.jpg",
        "plain.png",
        "palette.png",
        "grey.png",
        "grey16.png",
        "grey-alpha.png",
        "alpha.png",
        "plain.bmp",
        "lossy.webp",
        "lossless.webp",
        "animated.gif"
    };
    private static final int HUGE = 20_000;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Map<String, byte[]> all() throws IOException {
        HostilePictures pictures = new HostilePictures();
        pictures.addSound();
        pictures.addTruncated();
        pictures.addGarbage();
        pictures.addBombs();
        return pictures.files;
    }

    static void write(Path folder) throws IOException {
        for (var file : all().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void addSound() throws IOException {
        for (String name : SOUND) {
            files.put("sound-" + name, fixture(name));
        }
    }

    private void addTruncated() throws IOException {
        for (String name : SOUND) {
            byte[] whole = fixture(name);
            for (int part : new int[] {13, 30, whole.length / 4, whole.length / 2}) {
                if (!name.equals("animated.gif") || part < 100) {
                    files.put("cut-at-" + part + "-" + name, Arrays.copyOf(whole, part));
                }
            }
        }
    }

    private void addGarbage() throws IOException {
        files.put("empty.jpg", new byte[0]);
        files.put("one-byte.jpg", new byte[] {(byte) 0xFF});
        files.put("zeros.png", new byte[4096]);
        files.put("animated.webp", fixture("animated.webp"));
        files.put("text.jpg", "This is not a picture.".getBytes(StandardCharsets.UTF_8));
        files.put("page.jpg", "<html><body>404 Not Found</body></html>".getBytes(StandardCharsets.UTF_8));
        files.put("drawing.jpg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        files.put("archive.jpg", "PK\u0003\u0004                          ".getBytes(StandardCharsets.ISO_8859_1));
        files.put("document.jpg", "%PDF-1.7 with some more text after it".getBytes(StandardCharsets.ISO_8859_1));
        Random random = new Random(20_000);
        for (int seed = 0; seed < 12; seed++) {
            byte[] noise = new byte[2000];
            random.nextBytes(noise);
            files.put("noise-" + seed + ".jpg", noise);
            byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
            System.arraycopy(head, 0, noise = noise.clone(), 0, head.length);
            files.put("noise-after-header-" + seed + ".jpg", noise);
        }
    }

    private void addBombs() throws IOException {
        files.put("huge.png", png(HUGE, HUGE, 8, 0));
        files.put("wide.png", png(Integer.MAX_VALUE, 1, 8, 2));
        files.put("tall.png", png(1, Integer.MAX_VALUE, 8, 6));
        files.put("huge-interlaced.png", png(HUGE, HUGE, 16, 6));
        files.put("no-pixels.png", png(0, 0, 8, 2));
        files.put("huge.gif", gif(65_535, 65_535));
        files.put("oversize.bmp", bmp(15_000, 15_000));
        files.put("negative.bmp", bmp(-5, Integer.MIN_VALUE));
        files.put("huge.jpg", resized(fixture("plain.jpg"), 0xC0));
        files.put("huge-progressive.jpg", resized(fixture("progressive.jpg"), 0xC2));
        files.put("huge.webp", webp());
    }

    /** A well-formed file whose rows compress a thousand to one: what a decompression bomb is. */
    private static byte[] png(int width, int height, int depth, int colourType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colourType)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 0);
        chunk(file, "IHDR", header.array());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] row = new byte[HUGE + 1];
            for (int y = 0; y < 200; y++) {
                rows.write(row);
            }
        }
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) checksum.getValue());
    }

    private static byte[] gif(int width, int height) {
        return ByteBuffer.allocate(32)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GIF89a".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) width)
                .putShort((short) height)
                .put((byte) 0x80)
                .put((byte) 0)
                .put((byte) 0)
                .put(new byte[6])
                .put((byte) 0x2C)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) width)
                .putShort((short) height)
                .put((byte) 0)
                .put((byte) 2)
                .array();
    }

    private static byte[] bmp(int width, int height) {
        return ByteBuffer.allocate(54)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'B')
                .put((byte) 'M')
                .putInt(54)
                .putInt(0)
                .putInt(54)
                .putInt(40)
                .putInt(width)
                .putInt(height)
                .putShort((short) 1)
                .putShort((short) 24)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .array();
    }

    /** The frame header (marker {@code 0xFF, marker}) of a sound file claims 65,500 pixels a side. */
    private static byte[] resized(byte[] jpeg, int marker) {
        byte[] bomb = jpeg.clone();
        for (int at = 0; at + 9 < bomb.length; at++) {
            if ((bomb[at] & 0xFF) == 0xFF && (bomb[at + 1] & 0xFF) == marker) {
                ByteBuffer.wrap(bomb).putShort(at + 5, (short) 65_500).putShort(at + 7, (short) 65_500);
                return bomb;
            }
        }
        throw new IllegalStateException("No frame header.");
    }

    private static byte[] webp() {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(56)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(44)
                .put((byte) 0x2F)
                .putInt(0x0FFFFFFF)
                .array();
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream resource = HostilePictures.class.getResourceAsStream("/pictures/" + name)) {
            return resource.readAllBytes();
        }
    }
}
