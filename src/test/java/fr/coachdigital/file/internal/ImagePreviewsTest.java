package fr.coachdigital.file.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.platform.CoachProperties;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagePreviewsTest {

    private static final String PLACE = "48.8566 N, 2.3522 E";

    @TempDir
    private Path folder;

    private ImagePreviews previews;

    @BeforeEach
    void store() {
        previews = new ImagePreviews(new FileStore(new CoachProperties(URI.create("http://localhost"), folder)));
    }

    @Test
    void a_large_picture_is_made_small_and_keeps_its_shape() throws IOException {
        Preview preview = of(FileKind.PNG, SampleFiles.picture("png", 3000, 1500, BufferedImage.TYPE_INT_RGB));
        assertThat(preview.width()).isEqualTo(960);
        assertThat(preview.height()).isEqualTo(480);
        assertThat(preview.mediaType()).isEqualTo("image/jpeg");
        BufferedImage picture = ImageIO.read(preview.picture().toFile());
        assertThat(picture.getWidth()).isEqualTo(960);
        assertThat(picture.getHeight()).isEqualTo(480);
    }

    @Test
    void a_small_picture_is_not_blown_up_and_stays_see_through() throws IOException {
        Preview preview = of(FileKind.PNG, SampleFiles.picture("png", 40, 20, BufferedImage.TYPE_INT_ARGB));
        assertThat(preview.width()).isEqualTo(40);
        assertThat(preview.mediaType()).isEqualTo("image/png");
    }

    @Test
    void a_photograph_is_turned_upright_and_forgets_where_it_was_taken() throws IOException {
        byte[] photograph = SampleFiles.photograph(1200, 600, PLACE);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains(PLACE);
        Preview preview = of(FileKind.JPEG, photograph);
        assertThat(preview.width()).isEqualTo(480);
        assertThat(preview.height()).isEqualTo(960);
        assertThat(Files.readString(preview.picture(), StandardCharsets.ISO_8859_1))
                .doesNotContain(PLACE)
                .doesNotContain("Exif");
    }

    @Test
    void gif_and_webp_have_one_too() throws IOException {
        assertThat(of(FileKind.GIF, SampleFiles.picture("gif", 40, 20, BufferedImage.TYPE_BYTE_INDEXED))
                        .width())
                .isEqualTo(40);
        assertThat(of(FileKind.WEBP, SampleFiles.WEBP).width()).isEqualTo(1);
    }

    @Test
    void what_is_too_large_or_broken_has_none_and_leaves_nothing_behind() throws IOException {
        byte[] cut = SampleFiles.picture("png", 400, 200, BufferedImage.TYPE_INT_RGB);
        assertThat(previews.of(FileKind.PNG, file(SampleFiles.pngClaiming(60_000, 60_000))))
                .isEmpty();
        assertThat(previews.of(FileKind.PNG, file(SampleFiles.pngClaiming(7_000, 7_000))))
                .isEmpty();
        assertThat(previews.of(FileKind.PNG, file(Arrays.copyOf(cut, 60)))).isEmpty();
        assertThat(previews.of(FileKind.PDF, file(SampleFiles.PDF))).isEmpty();
        Path incoming = folder.resolve("files/incoming");
        if (Files.exists(incoming)) assertThat(incoming).isEmptyDirectory();
    }

    private Preview of(FileKind kind, byte[] content) throws IOException {
        return previews.of(kind, file(content)).orElseThrow();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", ".bin"), content);
    }
}
