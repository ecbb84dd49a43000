package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentLogo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures as a page carries them: in the page itself, flat on white, in the colours that the PDF promises. */
final class Pictures {

    private static final String PREFIX = "data:image/png;base64,";
    /** 400 dots per inch at the size of the head. */
    private static final int MAX_WIDTH = 1000;

    private static final int MAX_HEIGHT = 360;

    private Pictures() {}

    /** Empty without a logo, and for bytes that are no picture. */
    static Optional<String> logo(@Nullable DocumentLogo logo) {
        if (logo == null) return Optional.empty();
        try {
            BufferedImage original =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo.base64())));
            return Optional.ofNullable(original).map(Pictures::flat).map(Pictures::address);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage flat(BufferedImage original) {
        double share = Math.min(
                1, Math.min((double) MAX_WIDTH / original.getWidth(), (double) MAX_HEIGHT / original.getHeight()));
        int width = Math.max(1, (int) Math.round(original.getWidth() * share));
        int height = Math.max(1, (int) Math.round(original.getHeight() * share));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(original, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    static String address(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return PREFIX + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
