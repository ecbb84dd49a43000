package fr.coachdigital.file.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * How a camera was held, found by walking over the segments of a JPEG (ITU T.81, annex B): the reader of pictures gives
 * no metadata at all when their order is unusual, and cameras differ.
 */
final class ExifOrientation {

    private static final int START = 0xFFD8;
    private static final int FIRST_MARKER = 0xFF00;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int MAX_SEGMENTS = 200;
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {}

    /** The picture as the person saw it. */
    static BufferedImage turned(BufferedImage picture, ImageInputStream jpeg) throws IOException {
        Orientation orientation = find(jpeg);
        return orientation == null
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    private static @Nullable Orientation find(ImageInputStream jpeg) throws IOException {
        jpeg.seek(0);
        if (jpeg.readUnsignedShort() != START) return null;
        for (int segment = 0; segment < MAX_SEGMENTS; segment++) {
            int marker = jpeg.readUnsignedShort();
            if (marker < FIRST_MARKER || marker == SCAN) return null;
            byte[] content = new byte[Math.max(0, jpeg.readUnsignedShort() - 2)];
            jpeg.readFully(content);
            if (marker == EXIF
                    && Arrays.equals(content, 0, Math.min(NAME.length, content.length), NAME, 0, NAME.length)) {
                return ExifUtils.getOrientationFromExif(content);
            }
        }
        return null;
    }
}
