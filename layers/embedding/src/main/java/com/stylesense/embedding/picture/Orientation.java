package com.stylesense.embedding.picture;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held: EXIF tag 0x0112, 1 to 8. Telephones store pictures lying down and leave the turning to the reader. */
record Orientation(int tag) {

    private static final int IDENTIFIER_BYTES = "Exif\0\0".length();
    private static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(byte[] file) {
        boolean jpeg = (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
        if (!jpeg) {
            return UPRIGHT;
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            return segments.isEmpty() ? UPRIGHT : read(segments.getFirst());
        } catch (IOException | RuntimeException damaged) {
            // A broken note about the picture says nothing against the picture.
            return UPRIGHT;
        }
    }

    private static Orientation read(JPEGSegment exif) throws IOException {
        try (InputStream data = exif.segmentData()) {
            data.skipNBytes(IDENTIFIER_BYTES);
            try (ImageInputStream stream = new MemoryCacheImageInputStream(data)) {
                Entry entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
                return entry != null
                                && entry.getValue() instanceof Number number
                                && number.intValue() >= 1
                                && number.intValue() <= 8
                        ? new Orientation(number.intValue())
                        : UPRIGHT;
            }
        }
    }

    BufferedImage upright(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        // Column-major 2 × 3 matrices: x' = a·x + c·y + e, y' = b·x + d·y + f.
        AffineTransform turn = switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> null;
        };
        return turn == null
                ? picture
                : new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, null);
    }
}
