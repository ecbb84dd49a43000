package fr.coachdigital.settings;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.coachdigital.settings.LogoRefused.Reason;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class LogoTest {

    private static final int WIDTH_IN_PNG = 16;

    private @Autowired IssuerEditor editor;
    private @Autowired IssuerSettings issuer;
    private @Autowired PracticeSettings practice;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired MockMvc browser;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_becomes_the_logo(String format) throws IOException {
        editor.changeLogo(picture(format, 40, 20));
        Logo logo = issuer.logo().orElseThrow();
        assertThat(logo.mediaType()).isEqualTo("image/" + format);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(bytes(logo)));
        assertThat(drawn.getWidth()).isEqualTo(40);
        assertThat(drawn.getHeight()).isEqualTo(20);
        assertThat(sql.fetchValue(AUDIT_EVENTS.ACTION)).isEqualTo("settings.logoChanged");
    }

    @Test
    void what_was_hidden_in_the_file_is_gone() throws IOException {
        byte[] png = picture("png", 40, 20);
        byte[] secret = "<script>alert('gps')</script>".getBytes(StandardCharsets.UTF_8);
        byte[] carrier = Arrays.copyOf(png, png.length + secret.length);
        System.arraycopy(secret, 0, carrier, png.length, secret.length);
        editor.changeLogo(carrier);
        assertThat(new String(bytes(issuer.logo().orElseThrow()), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void whoever_asks_for_it_sees_it_and_its_address_changes_with_it() throws Exception {
        assertThat(practice.logoVersion()).isEmpty();
        browser.perform(get("/images/practice-logo")).andExpect(status().isNotFound());
        // A request leaves nobody signed in behind.
        signIn.coach(fixtures.coach("other@example.org"));
        editor.changeLogo(picture("png", 40, 20));
        signIn.nobody();
        assertThat(practice.logoVersion()).isPresent();
        browser.perform(get("/images/practice-logo"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(bytes(issuer.logo().orElseThrow())));
    }

    @Test
    void a_logo_can_be_taken_away() throws IOException {
        editor.changeLogo(picture("png", 40, 20));
        editor.removeLogo();
        assertThat(editor.logo()).isEmpty();
        assertThat(practice.logoVersion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG", "%PDF-1.7"})
    void what_is_no_picture_is_refused(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_A_PICTURE);
    }

    @Test
    void a_picture_that_was_cut_off_is_refused() throws IOException {
        refused(Arrays.copyOf(picture("png", 400, 200), 60), Reason.NOT_A_PICTURE);
        refused(Arrays.copyOf(picture("jpeg", 400, 200), 40), Reason.NOT_A_PICTURE);
    }

    @Test
    void a_picture_too_large_is_refused_before_it_is_drawn() throws IOException {
        refused(new byte[1_000_001], Reason.TOO_LARGE);
        refused(picture("png", 4_001, 1), Reason.TOO_LARGE);
        byte[] bomb = picture("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(WIDTH_IN_PNG, 2_000_000_000).putInt(WIDTH_IN_PNG + 4, 2_000_000_000);
        assertThatThrownBy(() -> editor.changeLogo(bomb)).isInstanceOf(LogoRefused.class);
        assertThat(editor.logo()).isEmpty();
    }

    private void refused(byte[] upload, Reason reason) {
        assertThatThrownBy(() -> editor.changeLogo(upload))
                .isInstanceOfSatisfying(
                        LogoRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        assertThat(editor.logo()).isEmpty();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    private static byte[] bytes(Logo logo) {
        return Base64.getDecoder().decode(logo.base64());
    }
}
