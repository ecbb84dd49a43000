package fr.coachdigital.file.internal;

import static fr.coachdigital.db.Tables.FILES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.file.FileId;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class FileRetentionTest {

    private static final String TYPE = "testthing";

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final FileLab lab;
    private UserId coach;
    private ClientId claire;
    private Files files;
    private FileRetention retention;

    @TempDir
    private Path folder;

    FileRetentionTest(ApplicationContext application) {
        this.sql = application.getBean(DSLContext.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.fixtures = application.getBean(Fixtures.class);
        this.signIn = application.getBean(SignIn.class);
        this.clock = application.getBean(TestClock.class);
        this.lab = new FileLab(application);
    }

    @BeforeEach
    void people() {
        coach = fixtures.coach("coach@example.org");
        claire = fixtures.client("Claire", "Martin", "claire@example.org");
        files = lab.storedBelow(folder).files();
        retention = new FileRetention(lab.repository(), lab.store(), clock);
        signIn.coach(coach);
    }

    @Test
    void what_nobody_attached_is_forgotten_after_a_day() throws IOException {
        receive();
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        retention.forgetFiles();
        assertThat(stored()).hasSize(1);
        assertThat(files.waiting(claire, TYPE)).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(files.waiting(claire, TYPE)).isEmpty();
        retention.forgetFiles();
        assertThat(stored()).isEmpty();
        assertThat(sql.fetchCount(FILES)).isZero();
    }

    @Test
    void a_deleted_file_is_kept_for_thirty_days_and_an_attached_one_for_good() throws IOException {
        FileId kept = attached(1);
        FileId deleted = attached(2);
        transaction.executeWithoutResult(status -> files.delete(deleted));
        clock.advance(Duration.ofDays(29));
        retention.forgetFiles();
        assertThat(stored()).hasSize(2);
        clock.advance(Duration.ofDays(1));
        retention.forgetFiles();
        assertThat(stored()).hasSize(1);
        clock.advance(Duration.ofDays(1000));
        retention.forgetFiles();
        assertThat(files.on(TYPE, List.of(1L)).get(1L))
                .extracting(StoredFile::id)
                .containsExactly(kept);
    }

    @Test
    void several_nodes_forget_at_the_same_time() throws Exception {
        for (int i = 0; i < 15; i++) receive();
        clock.advance(Duration.ofDays(2));
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 4; i++) done.add(nodes.submit(retention::forgetFiles));
            for (Future<?> one : done) one.get();
        }
        assertThat(stored()).isEmpty();
        assertThat(sql.fetchCount(FILES)).isZero();
    }

    @Test
    void what_a_crash_left_on_disk_goes_after_a_day_and_nothing_else() throws IOException {
        attached(1);
        Path known = stored().getFirst();
        Path cut = lab.store().temporary();
        Path young = lab.store().temporary();
        String stray = lab.store().keep(new Arrival(filled(), 1, "", new Preview(filled(), "image/png", 1, 1)));
        for (Path file : stored()) if (!file.equals(young)) age(file);
        age(cut);
        retention.tidyDisk();
        assertThat(stored()).containsExactlyInAnyOrder(known, young);
        assertThat(stray).isNotEmpty();
    }

    @Test
    void an_empty_database_is_no_reason_to_delete_everything() throws IOException {
        lab.store().keep(new Arrival(filled(), 1, "", null));
        for (Path file : stored()) age(file);
        retention.tidyDisk();
        assertThat(stored()).hasSize(1);
    }

    private StoredFile receive() {
        return files.receive(claire, TYPE, "a.txt", new ByteArrayInputStream(SampleFiles.text("x")));
    }

    private FileId attached(long holder) {
        FileId id = receive().id();
        transaction.executeWithoutResult(status -> files.attach(claire, List.of(id), TYPE, holder));
        return id;
    }

    private Path filled() throws IOException {
        return java.nio.file.Files.writeString(lab.store().temporary(), "x");
    }

    private void age(Path file) throws IOException {
        java.nio.file.Files.setLastModifiedTime(
                file, FileTime.from(clock.instant().minus(Duration.ofDays(2))));
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> found = java.nio.file.Files.walk(folder)) {
            return found.filter(java.nio.file.Files::isRegularFile).toList();
        }
    }
}
