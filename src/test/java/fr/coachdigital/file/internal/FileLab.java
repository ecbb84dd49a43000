package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileHolder;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.RateLimits;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The feature's parts wired as a test wants them, beside the application's own; without the guards around services. */
final class FileLab {

    private final ApplicationContext application;
    private FileProperties settings = new FileProperties("", "");
    private VirusScan scan = file -> {};
    private FileStore store;

    FileLab(ApplicationContext application) {
        this.application = application;
        this.store = application.getBean(FileStore.class);
    }

    FileLab withQuotaMb(int megabytes) {
        settings = new FileProperties("", Integer.toString(megabytes));
        return this;
    }

    FileLab scannedBy(VirusScan other) {
        scan = other;
        return this;
    }

    FileLab storedBelow(Path dataFolder) {
        store = new FileStore(new CoachProperties(URI.create("http://localhost"), dataFolder));
        return this;
    }

    FilesService files() {
        Intake intake = new Intake(store, new ContentCheck(), scan, new ImagePreviews(store));
        Shelf shelf = new Shelf(repository(), store, application.getBean(TransactionTemplate.class), settings);
        CurrentUser person = application.getBean(CurrentUser.class);
        return new FilesService(
                person,
                new Reception(person, application.getBean(RateLimits.class), intake, shelf),
                repository(),
                application.getBean(SharedFiles.class),
                application.getBean(AuditLog.class));
    }

    FileContentsService contents(FileHolder... holders) {
        ObjectProvider<FileHolder> found = new ObjectProvider<>() {
            @Override
            public Stream<FileHolder> stream() {
                return Stream.of(holders);
            }
        };
        return new FileContentsService(repository(), store, new Holders(found), application.getBean(CurrentUser.class));
    }

    FileRepository repository() {
        return application.getBean(FileRepository.class);
    }

    FileStore store() {
        return store;
    }
}
