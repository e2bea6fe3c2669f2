package com.stylesense.pipeline.csv;

import com.stylesense.pipeline.PipelineFailure;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file's bytes as text, packed by gzip or not, whatever spreadsheet wrote them: UTF-8 or UTF-16, with a byte order mark or without, or
 * Windows-1252. That is decided line by line, since files that were pasted together hold several: in a line that is no
 * UTF-8 the bytes that are none are read as Windows-1252, and nothing else suffers. For one thread.
 */
public final class TextReader extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PEEKED = 64;
    private static final int BUFFER = 1 << 16;

    private final Object name;
    private final InputStream bytes;
    private final Charset charset;
    private final List<Integer> windowsLines = new ArrayList<>();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private String line = "";
    private int at;
    private int lines;

    private TextReader(Object name, InputStream bytes, Charset charset) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
    }

    /** @throws PipelineFailure when the file is a folder, a workbook or otherwise no text */
    public static TextReader open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new PipelineFailure(file + " is a folder where a file is needed.", "Name the file itself.");
        }
        return open(file, Files.newInputStream(file));
    }

    /** @param name what to call it where it is refused */
    public static TextReader open(Object name, InputStream source) throws IOException {
        BufferedInputStream packed = buffered(source);
        if (!ForeignFormat.GZIP.begins(start(packed))) {
            return text(name, packed);
        }
        try {
            return text(name, buffered(new GZIPInputStream(packed, BUFFER)));
        } catch (EOFException | ZipException broken) {
            throw cannotBeUnpacked(name, broken);
        }
    }

    private static TextReader text(Object name, BufferedInputStream bytes) throws IOException {
        byte[] start = start(bytes);
        ForeignFormat.refuse(name, start);
        Charset charset = charsetOf(start);
        if (charset == StandardCharsets.UTF_8 && hasNought(start)) {
            throw new PipelineFailure(
                    name + " holds bytes that no text has: it is packed, or a program's own file.",
                    "Unpack it, or export the table as CSV in UTF-8, and name that file.");
        }
        bytes.skipNBytes(markLength(start));
        return new TextReader(name, bytes, charset);
    }

    private static BufferedInputStream buffered(InputStream bytes) {
        return new BufferedInputStream(bytes, BUFFER);
    }

    /** What it begins with, which stays to be read. */
    private static byte[] start(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEKED);
        byte[] start = bytes.readNBytes(PEEKED);
        bytes.reset();
        return start;
    }

    private static PipelineFailure cannotBeUnpacked(Object name, IOException broken) {
        return new PipelineFailure(
                name + " is packed with gzip and can't be unpacked: " + broken.getMessage() + ".",
                "Check that it was copied whole.",
                broken);
    }

    /** The lines, from 1, that were read as Windows-1252 among lines of UTF-8, as far as the text has been read. */
    public List<Integer> windowsLines() {
        return List.copyOf(windowsLines);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        try {
            while (at == line.length()) {
                if (!nextLine()) {
                    return -1;
                }
            }
        } catch (EOFException | ZipException broken) {
            throw cannotBeUnpacked(name, broken);
        }
        int taken = Math.min(length, line.length() - at);
        line.getChars(at, at + taken, target, offset);
        at += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Up to and with its line feed, which is one byte in UTF-8 and Windows-1252, and in UTF-16 a unit of two. */
    private boolean nextLine() throws IOException {
        raw.reset();
        boolean wide = charset != StandardCharsets.UTF_8;
        boolean bigEnd = charset == StandardCharsets.UTF_16BE;
        for (int one = bytes.read(); one >= 0; one = bytes.read()) {
            raw.write(one);
            if (wide) {
                int other = bytes.read();
                raw.write(Math.max(0, other));
                if ((bigEnd ? one : other) == 0 && (bigEnd ? other : one) == '\n') {
                    break;
                }
            } else if (one == '\n' || (one == '\r' && !isNext('\n'))) {
                break;
            }
        }
        at = 0;
        line = raw.size() == 0 ? "" : decoded(raw.toByteArray());
        return raw.size() > 0;
    }

    private boolean isNext(int wanted) throws IOException {
        bytes.mark(1);
        int next = bytes.read();
        bytes.reset();
        return next == wanted;
    }

    /** Without marks before the line, as they stand within files that were put together of several. */
    private String decoded(byte[] encoded) {
        String text = charactersOf(encoded);
        return text.startsWith("\uFEFF") ? text.replaceFirst("^\uFEFF+", "") : text;
    }

    private String charactersOf(byte[] encoded) {
        lines++;
        if (charset != StandardCharsets.UTF_8) {
            return new String(encoded, charset);
        }
        try {
            return utf8.decode(ByteBuffer.wrap(encoded)).toString();
        } catch (CharacterCodingException notUtf8) {
            windowsLines.add(lines);
            return mixed(encoded);
        }
    }

    /** What is UTF-8 stays so: a title that was pasted into a cell brings its own bytes. A byte makes one character at most. */
    private String mixed(byte[] encoded) {
        ByteBuffer source = ByteBuffer.wrap(encoded);
        CharBuffer text = CharBuffer.allocate(encoded.length);
        utf8.reset();
        for (CoderResult read = utf8.decode(source, text, true);
                read.isError();
                read = utf8.decode(source, text, true)) {
            byte[] odd = new byte[read.length()];
            source.get(odd);
            text.put(new String(odd, WINDOWS));
        }
        return text.flip().toString();
    }

    private static Charset charsetOf(byte[] start) {
        if (begins(start, 0xFF, 0xFE) || looksWide(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(start, 0xFE, 0xFF) || looksWide(start, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** A header is ASCII, so without a mark every other byte of UTF-16 is nought. */
    private static boolean looksWide(byte[] start, int noughts) {
        if (start.length < 4) {
            return false;
        }
        for (int i = 0; i + 1 < start.length; i += 2) {
            if (start[i + noughts] != 0 || start[i + 1 - noughts] == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNought(byte[] start) {
        return IntStream.range(0, start.length).anyMatch(at -> start[at] == 0);
    }

    private static int markLength(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
