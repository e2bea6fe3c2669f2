package com.stylesense.embedding.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes JPEG (CMYK, greyscale and progressive ones too), PNG, WebP, GIF (the first frame) and BMP.
 *
 * <p>The size in the header is judged before a pixel is read, and a large picture is read at a fraction of its size, so that
 * the memory for one picture stays bounded whatever the file claims. Every failure is an {@link UnreadablePictureException}.
 */
public final class PictureReader {

    /** Pixels a side. Larger than any camera's, smaller than what decompression bombs declare. */
    public static final int MAX_SIDE = 16_384;

    /** Pixels in all: decoders of progressive and lossless formats hold every one of them at once. */
    public static final long MAX_PIXELS = 50_000_000;

    private static final Map<String, String> FORMATS =
            Map.of("jpeg", "JPEG", "png", "PNG", "webp", "WebP", "gif", "GIF", "bmp", "BMP");
    private static final int BYTES_OF_A_HEADER = 12;

    static {
        ImageIO.setUseCache(false);
    }

    private PictureReader() {}

    /** @return the picture upright, its longer side at least {@code side} pixels where the file has as many */
    public static BufferedImage read(byte[] file, int side) throws UnreadablePictureException {
        if (file.length == 0) {
            throw new UnreadablePictureException("the file is empty");
        }
        if (file.length < BYTES_OF_A_HEADER) {
            throw new UnreadablePictureException("the file has " + file.length + " bytes, too few for a picture");
        }
        if (isAnimatedWebp(file)) {
            // The decoder gets the colours of such frames wrong without a warning.
            throw new UnreadablePictureException("animated WebP is not read; save one frame of it");
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = readerOf(stream);
            try {
                return Orientation.of(file).upright(read(reader, stream, side));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // Decoders meet malformed data with index, cast, arithmetic and argument errors of every kind.
            throw new UnreadablePictureException("the picture is damaged", damaged);
        } catch (OutOfMemoryError greedy) {
            // From a declared length inside the file, asked for in one piece, so nothing else is short of memory now.
            throw new UnreadablePictureException("the picture asks for more memory than there is", greedy);
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream stream, int side)
            throws IOException, UnreadablePictureException {
        Warnings warnings = new Warnings();
        reader.addIIOReadWarningListener(warnings);
        reader.setInput(stream, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        refuseOversize(width, height);
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / side);
        if (step > 1 && Math.min(width, height) >= step) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        BufferedImage picture = reader.read(0, parameters);
        if (warnings.truncated) {
            throw new UnreadablePictureException("the picture is cut short");
        }
        return picture;
    }

    private static ImageReader readerOf(ImageInputStream stream) throws IOException, UnreadablePictureException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.containsKey(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
            reader.dispose();
        }
        throw new UnreadablePictureException("not a JPEG, PNG, WebP, GIF or BMP picture");
    }

    private static boolean isAnimatedWebp(byte[] file) {
        return file.length > 20
                && new String(file, 8, 8, StandardCharsets.ISO_8859_1).equals("WEBPVP8X")
                && (file[20] & 0x02) != 0;
    }

    private static void refuseOversize(int width, int height) throws UnreadablePictureException {
        if (width < 1 || height < 1) {
            throw new UnreadablePictureException("the picture is " + width + " × " + height + " pixels");
        }
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new UnreadablePictureException(String.format(
                    Locale.ROOT,
                    "%d × %d pixels; at most %d a side and %d million in all are read",
                    width,
                    height,
                    MAX_SIDE,
                    MAX_PIXELS / 1_000_000));
        }
    }

    /** The JPEG decoder fills what is missing with grey and merely warns. */
    private static final class Warnings implements IIOReadWarningListener {
        private boolean truncated;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            String text = warning.toLowerCase(Locale.ROOT);
            truncated |= text.contains("premature") || text.contains("truncated") || text.contains("unexpected end");
        }
    }
}
