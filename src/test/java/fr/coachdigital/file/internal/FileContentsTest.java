package fr.coachdigital.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.file.FileBytesMissing;
import fr.coachdigital.file.FileContents;
import fr.coachdigital.file.FileHolder;
import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.OpenFile;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class FileContentsTest {

    private static final String TYPE = "testthing";

    private final TransactionTemplate transaction;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final FileLab lab;
    private final FileHolder agreeing = holder(TYPE, true);
    private final FileHolder refusing = holder(TYPE, false);
    private UserId coach;
    private ClientId claire;
    private ClientId marc;
    private FilesService files;
    private FileId picture;

    @TempDir
    private Path folder;

    FileContentsTest(ApplicationContext application) {
        this.transaction = application.getBean(TransactionTemplate.class);
        this.fixtures = application.getBean(Fixtures.class);
        this.signIn = application.getBean(SignIn.class);
        this.lab = new FileLab(application);
    }

    @BeforeEach
    void a_picture_hangs_on_a_thing() {
        coach = fixtures.coach("coach@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        marc = fixtures.clientWithAccount("Marc", "Petit", "marc@example.org");
        files = lab.storedBelow(folder).files();
        signIn.client(claire);
        byte[] content = SampleFiles.picture("png", 40, 20, BufferedImage.TYPE_INT_RGB);
        picture = files.receive(claire, TYPE, "photo.png", new ByteArrayInputStream(content))
                .id();
        transaction.executeWithoutResult(status -> files.attach(claire, List.of(picture), TYPE, 7));
    }

    @Test
    void the_client_the_coach_and_the_coach_as_client_read_what_its_holder_shows_them() throws IOException {
        assertReads(lab.contents(agreeing));
        signIn.coach(coach);
        assertReads(lab.contents(agreeing));
        signIn.preview(coach, claire);
        assertReads(lab.contents(agreeing));
    }

    @Test
    void without_the_agreement_of_its_holder_nobody_does() {
        for (FileContents contents :
                List.of(lab.contents(), lab.contents(refusing), lab.contents(holder("other", true)))) {
            signIn.client(claire);
            assertAbsent(contents);
            signIn.coach(coach);
            assertAbsent(contents);
        }
    }

    @Test
    void another_client_does_not_even_when_the_holder_would_agree() {
        signIn.client(marc);
        assertAbsent(lab.contents(agreeing));
        signIn.preview(coach, marc);
        assertAbsent(lab.contents(agreeing));
    }

    @Test
    void a_deleted_file_is_nobodys_until_it_is_brought_back() throws IOException {
        signIn.coach(coach);
        transaction.executeWithoutResult(status -> files.delete(picture));
        assertAbsent(lab.contents(agreeing));
        signIn.client(claire);
        assertAbsent(lab.contents(agreeing));
        signIn.coach(coach);
        transaction.executeWithoutResult(status -> files.restore(picture));
        assertReads(lab.contents(agreeing));
    }

    @Test
    void lost_bytes_are_told_apart_for_the_log() throws IOException {
        try (Stream<Path> stored = java.nio.file.Files.walk(folder)) {
            for (Path file : stored.filter(java.nio.file.Files::isRegularFile).toList())
                java.nio.file.Files.delete(file);
        }
        assertThatExceptionOfType(FileBytesMissing.class)
                .isThrownBy(() -> lab.contents(agreeing).open(picture));
        assertThatExceptionOfType(FileBytesMissing.class)
                .isThrownBy(() -> lab.contents(agreeing).openPreview(picture));
    }

    private void assertReads(FileContents contents) throws IOException {
        try (OpenFile open = contents.open(picture);
                OpenFile preview = contents.openPreview(picture)) {
            assertThat(open.content().readAllBytes()).hasSize((int) open.bytes());
            assertThat(preview.mediaType()).isEqualTo("image/jpeg");
            assertThat(preview.content().readAllBytes()).hasSize((int) preview.bytes());
        }
    }

    private void assertAbsent(FileContents contents) {
        assertThatThrownBy(() -> contents.open(picture)).isExactlyInstanceOf(FileNotFound.class);
        assertThatThrownBy(() -> contents.openPreview(picture)).isExactlyInstanceOf(FileNotFound.class);
    }

    private static FileHolder holder(String type, boolean agrees) {
        return new FileHolder() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public boolean mayRead(long id) {
                return agrees && id == 7;
            }
        };
    }
}
