package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileBytesMissing;
import fr.coachdigital.file.FileContents;
import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.OpenFile;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignedIn;
import java.io.IOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on who reads what: a client only about themselves, and everybody only what their holder lets them see. */
@Service
@PreAuthorize(Roles.IS_SIGNED_IN)
class FileContentsService implements FileContents {

    private final FileRepository repository;
    private final FileStore store;
    private final Holders holders;
    private final CurrentUser currentUser;

    FileContentsService(FileRepository repository, FileStore store, Holders holders, CurrentUser currentUser) {
        this.repository = repository;
        this.store = store;
        this.holders = holders;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public OpenFile open(FileId id) {
        FileRow row = readable(id);
        try {
            return new OpenFile(
                    row.file().name(), row.file().mediaType(), row.file().bytes(), store.open(row.storageName()));
        } catch (IOException gone) {
            throw new FileBytesMissing(id, gone);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public OpenFile openPreview(FileId id) {
        FileRow row = readable(id);
        if (row.previewType() == null) throw new FileNotFound(id);
        try {
            return new OpenFile(
                    row.file().name(),
                    row.previewType(),
                    store.pictureBytes(row.storageName()),
                    store.openPicture(row.storageName()));
        } catch (IOException gone) {
            throw new FileBytesMissing(id, gone);
        }
    }

    private FileRow readable(FileId id) {
        return repository.find(id).filter(this::mayRead).orElseThrow(() -> new FileNotFound(id));
    }

    private boolean mayRead(FileRow row) {
        SignedIn person = currentUser.get();
        if (person.realm() == Realm.CLIENT && !row.file().client().equals(person.clientId())) return false;
        Long holderId = row.holderId();
        if (holderId == null) return !person.preview() && row.by().equals(Uploader.of(person));
        return holders.mayRead(row.holderType(), holderId);
    }
}
