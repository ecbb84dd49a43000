package fr.coachdigital.file.internal;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the pictures that lists show. A picture is a courtesy: what is too large or cannot be decoded simply has none.
 * Its pixels are counted before any is unfolded, only every so many are kept, and one is made at a time, so that
 * memory stays bounded; written anew, it holds nothing but pixels (ASVS 5.0, 14.2.8).
 */
@Component
class ImagePreviews {

    private static final int EDGE = 960;
    private static final long MAX_PIXELS = 50_000_000;
    /** Its reader unfolds the whole picture, whatever is asked for. */
    private static final long MAX_WEBP_PIXELS = 8_000_000;

    private static final double QUALITY = 0.85;
    private static final int WAIT_SECONDS = 10;

    private final FileStore store;
    private final Semaphore free = new Semaphore(1);

    ImagePreviews(FileStore store) {
        this.store = store;
    }

    Optional<Preview> of(FileKind kind, Path file) {
        String format = format(kind);
        if (format == null || !begin()) return Optional.empty();
        try (ImageInputStream input = new FileImageInputStream(file.toFile())) {
            ImageReader reader = reader(kind, format);
            try {
                reader.setInput(input, false, false);
                return isTooLarge(kind, reader) ? Optional.empty() : Optional.of(write(decode(kind, reader, input)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException undecodable) {
            return Optional.empty();
        } finally {
            free.release();
        }
    }

    private boolean begin() {
        try {
            return free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static @Nullable String format(FileKind kind) {
        return switch (kind) {
            case PNG -> "png";
            case JPEG -> "jpeg";
            case GIF -> "gif";
            case WEBP -> "webp";
            default -> null;
        };
    }

    /** Only the reader of this kind is ever let near the bytes. */
    private static ImageReader reader(FileKind kind, String format) throws IOException {
        return kind == FileKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format).next();
    }

    private static boolean isTooLarge(FileKind kind, ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > (kind == FileKind.WEBP ? MAX_WEBP_PIXELS : MAX_PIXELS);
    }

    private static BufferedImage decode(FileKind kind, ImageReader reader, ImageInputStream input) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.ceilDiv(longest, 2 * EDGE);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage picture = plain(reader.read(0, every));
        BufferedImage upright = kind == FileKind.JPEG ? ExifOrientation.turned(picture, input) : picture;
        boolean small = Math.max(upright.getWidth(), upright.getHeight()) <= EDGE;
        return small ? upright : Thumbnails.of(upright).size(EDGE, EDGE).asBufferedImage();
    }

    /** In the colours of a screen, whatever the file's own are. */
    private static BufferedImage plain(BufferedImage picture) {
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        return plain;
    }

    private Preview write(BufferedImage picture) throws IOException {
        boolean seeThrough = picture.getColorModel().hasAlpha();
        Path file = store.temporary();
        boolean written = false;
        try {
            try (java.io.OutputStream out = java.nio.file.Files.newOutputStream(file)) {
                Thumbnails.of(picture)
                        .scale(1)
                        .outputFormat(seeThrough ? "png" : "jpg")
                        .outputQuality(QUALITY)
                        .toOutputStream(out);
            }
            written = true;
            return new Preview(file, seeThrough ? "image/png" : "image/jpeg", picture.getWidth(), picture.getHeight());
        } finally {
            if (!written) store.discard(file);
        }
    }
}
