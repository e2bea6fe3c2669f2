package com.stylesense.pipeline.clean;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a file with a picture's name really holds, by its first and last bytes. */
enum PictureContent {
    PICTURE,
    /** It begins as a picture and ends in the middle. */
    CUT,
    /** A kind that browsers do not show, whatever the name says: telephones write HEIC, and mail renames it. */
    UNSHOWN,
    /** Nothing, nothing readable, or what comes in a picture's place: a page or an answer that says why there is none. */
    NONE;

    private static final int HEAD = 64;
    private static final int TAIL = 1 << 10;
    /** Cameras write notes behind the end. */
    private static final int LONG_TAIL = 1 << 16;

    static PictureContent of(Path file, long size, String kind) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            String head = text(bytes, 0, HEAD);
            if (isEmpty(head) || isAnswer(head, kind)) {
                return NONE;
            }
            if (head.startsWith("ftyp", 4) && !head.contains("avif") && !head.contains("avis")) {
                return UNSHOWN;
            }
            return isWhole(bytes, size, head) ? PICTURE : CUT;
        } catch (IOException unreadable) {
            return NONE;
        }
    }

    /** Not a byte, or none but noughts, as a disk leaves them that was full or pulled out. */
    private static boolean isEmpty(String head) {
        return head.chars().allMatch(one -> one == 0);
    }

    /** A page, JSON, a pointer of Git LFS, a sentence; no picture but a drawing in SVG is text. */
    private static boolean isAnswer(String head, String kind) {
        String start =
                head.stripLeading().replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        boolean words =
                start.chars().allMatch(one -> one == '\n' || one == '\r' || one == '\t' || (one >= ' ' && one < 127));
        return start.startsWith("{")
                || (start.startsWith("<") && !kind.equals("svg"))
                || (words && !start.startsWith("<") && start.strip().contains(" "));
    }

    private static boolean isWhole(RandomAccessFile bytes, long size, String head) throws IOException {
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return endsWith(bytes, size, "\u00FF\u00D9");
        }
        if (head.startsWith("\u0089PNG")) {
            return endsWith(bytes, size, "IEND");
        }
        return !head.startsWith("RIFF") || size >= 8 + declaredSize(head);
    }

    private static long declaredSize(String head) {
        byte[] riff = head.substring(0, Math.min(8, head.length())).getBytes(StandardCharsets.ISO_8859_1);
        return riff.length < 8
                ? Long.MAX_VALUE - 8
                : Integer.toUnsignedLong(
                        ByteBuffer.wrap(riff).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    }

    private static boolean endsWith(RandomAccessFile bytes, long size, String mark) throws IOException {
        return text(bytes, size - TAIL, TAIL).contains(mark)
                || (size > TAIL && text(bytes, size - LONG_TAIL, LONG_TAIL).contains(mark));
    }

    private static String text(RandomAccessFile bytes, long from, int length) throws IOException {
        bytes.seek(Math.max(0, from));
        byte[] read = new byte[(int) Math.min(length, bytes.length() - bytes.getFilePointer())];
        bytes.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
    }
}
