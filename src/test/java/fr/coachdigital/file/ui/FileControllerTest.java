package fr.coachdigital.file.ui;

import static fr.coachdigital.db.Tables.FILES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FilePaths;
import fr.coachdigital.file.Files;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class FileControllerTest {

    private static final byte[] HTML = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    private final Files files;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final MockMvcTester server;
    private ClientId claire;

    FileControllerTest(Files files, DSLContext sql, Fixtures fixtures, SignIn signIn, MockMvcTester server) {
        this.files = files;
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.server = server;
    }

    @BeforeEach
    void people() {
        fixtures.coach("coach@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        fixtures.clientWithAccount("Marc", "Petit", "marc@example.org");
    }

    @Test
    void a_file_is_saved_and_never_shown_whatever_is_in_it() {
        String path = "/" + FilePaths.download(bring("été – «1».txt", HTML));
        MvcTestResult answer = claire().open(path);
        assertThat(answer).hasStatusOk();
        MockHttpServletResponse response = answer.getResponse();
        assertThat(response.getContentAsByteArray()).isEqualTo(HTML);
        assertThat(response.getContentType()).isEqualTo("text/plain");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%C3%A9t%C3%A9%20%E2%80%93%20%C2%AB1%C2%BB.txt");
        assertThat(response.getHeader("Content-Length")).isEqualTo(Integer.toString(HTML.length));
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).contains("no-store").contains("private");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("sandbox")
                .contains("default-src 'none'");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void a_preview_is_a_picture_and_only_of_pictures() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", png);
        String path = "/" + FilePaths.preview(bring("photo.png", png.toByteArray()));
        MockHttpServletResponse response = claire().open(path).getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/jpeg");
        assertThat(response.getHeader("Content-Disposition")).startsWith("inline; ");
        assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(claire().open("/" + FilePaths.preview(bring("a.txt", HTML)))).hasStatus(404);
    }

    @Test
    void a_waiting_file_is_only_its_senders() {
        String path = "/" + FilePaths.download(bring("a.txt", HTML));
        assertNothing(
                new Browser(server).signedIn(Realm.COACH, "coach@example.org").open(path));
        assertNothing(
                new Browser(server).signedIn(Realm.CLIENT, "marc@example.org").open(path));
    }

    @Test
    void nobody_gets_nothing_and_no_session() {
        String path = "/" + FilePaths.download(bring("a.txt", HTML));
        signIn.nobody();
        Browser stranger = new Browser(server);
        assertNothing(stranger.open(path));
        assertThat(stranger.session()).isNull();
    }

    @Test
    void a_deleted_file_is_not_there() {
        FileId id = bring("a.txt", HTML);
        files.delete(id);
        assertNothing(claire().open("/" + FilePaths.download(id)));
    }

    @Test
    void a_file_whose_bytes_are_lost_is_not_there() {
        FileId id = bring("a.txt", HTML);
        sql.update(FILES)
                .set(FILES.STORAGE_NAME, "0".repeat(32))
                .where(FILES.ID.eq(id.value()))
                .execute();
        assertNothing(claire().open("/" + FilePaths.download(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files",
                "/files/0",
                "/files/-1",
                "/files/abc",
                "/files/999999999",
                "/files/99999999999999999999",
                "/files/1/2",
                "/files/1/preview/x"
            })
    void other_addresses_are_not_there(String path) {
        assertNothing(claire().open(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void files_are_only_read(String method) {
        String path = "/" + FilePaths.download(bring("a.txt", HTML));
        Browser claire = claire();
        assertNothing(
                claire.take(claire.request(HttpMethod.valueOf(method), path).exchange()));
    }

    @Test
    void asking_for_the_head_gives_its_length() {
        String path = "/" + FilePaths.download(bring("a.txt", HTML));
        Browser claire = claire();
        MvcTestResult answer = claire.take(claire.request(HttpMethod.HEAD, path).exchange());
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Length")).isEqualTo(Integer.toString(HTML.length));
    }

    private static void assertNothing(MvcTestResult answer) {
        assertThat(answer).hasStatus(404);
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    private FileId bring(String name, byte[] content) {
        signIn.client(claire);
        return files.receive(claire, "testthing", name, new ByteArrayInputStream(content))
                .id();
    }

    private Browser claire() {
        return new Browser(server).signedIn(Realm.CLIENT, "claire@example.org");
    }
}
