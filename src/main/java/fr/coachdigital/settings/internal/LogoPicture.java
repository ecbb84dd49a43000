package fr.coachdigital.settings.internal;

import fr.coachdigital.settings.LogoRefused;
import fr.coachdigital.settings.LogoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** A PNG or JPEG that was drawn anew, so that nothing but its points is left of what was uploaded. */
final class LogoPicture {

    static final int MAX_BYTES = 1_000_000;
    static final int MAX_SIDE = 4_000;

    private static final float QUALITY = 0.95f;

    private final Kind kind;
    private final byte[] bytes;

    private enum Kind {
        PNG("image/png", BufferedImage.TYPE_INT_ARGB),
        JPEG("image/jpeg", BufferedImage.TYPE_INT_RGB);

        private final String mediaType;
        private final int points;

        Kind(String mediaType, int points) {
            this.mediaType = mediaType;
            this.points = points;
        }

        /** By the first bytes, whatever the file's name says. */
        static Kind of(byte[] upload) {
            if (startsWith(upload, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) return PNG;
            if (startsWith(upload, 0xff, 0xd8, 0xff)) return JPEG;
            throw new LogoRefused(Reason.NOT_A_PICTURE);
        }

        private static boolean startsWith(byte[] upload, int... signature) {
            if (upload.length < signature.length) return false;
            for (int i = 0; i < signature.length; i++) {
                if ((upload[i] & 0xff) != signature[i]) return false;
            }
            return true;
        }
    }

    private LogoPicture(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** @throws LogoRefused if it is no PNG or JPEG, cannot be drawn, or is too large */
    static LogoPicture of(byte[] upload) {
        if (upload.length > MAX_BYTES) throw new LogoRefused(Reason.TOO_LARGE);
        Kind kind = Kind.of(upload);
        return new LogoPicture(kind, write(kind, redrawn(kind, read(kind, upload))));
    }

    private static BufferedImage read(Kind kind, byte[] upload) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(stream, true, true);
            // Asked before a point is decoded: a few bytes can claim to be a picture of gigabytes.
            if (reader.getWidth(0) > MAX_SIDE || reader.getHeight(0) > MAX_SIDE) {
                throw new LogoRefused(Reason.TOO_LARGE);
            }
            return reader.read(0);
        } catch (LogoRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Readers answer broken pictures with exceptions of many kinds.
            throw new LogoRefused(Reason.NOT_A_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage redrawn(Kind kind, BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), kind.points);
        Graphics2D pen = copy.createGraphics();
        if (kind == Kind.JPEG) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        }
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }

    private static byte[] write(Kind kind, BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(written)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == Kind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory", impossible);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    String mediaType() {
        return kind.mediaType;
    }

    byte[] bytes() {
        return bytes;
    }
}
