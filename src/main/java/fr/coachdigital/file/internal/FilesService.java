package fr.coachdigital.file.internal;

import fr.coachdigital.file.DeletedFile;
import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.SharedFile;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files for both realms. */
@Service
@PreAuthorize(Roles.IS_SIGNED_IN)
class FilesService implements Files {

    private static final String SUBJECT = "file";

    private final CurrentUser currentUser;
    private final Reception reception;
    private final FileRepository repository;
    private final SharedFiles shared;
    private final AuditLog audit;

    FilesService(
            CurrentUser currentUser,
            Reception reception,
            FileRepository repository,
            SharedFiles shared,
            AuditLog audit) {
        this.currentUser = currentUser;
        this.reception = reception;
        this.repository = repository;
        this.shared = shared;
        this.audit = audit;
    }

    @Override
    public StoredFile receive(ClientId about, String holderType, String typedName, InputStream content) {
        return reception.receive(errand(about, holderType), typedName, content);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> waiting(ClientId about, String holderType) {
        // Nobody waits in a portal that is only looked at.
        return currentUser.get().preview() ? List.of() : repository.waiting(errand(about, holderType));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(ClientId about, Collection<FileId> files, String holderType, long holderId) {
        if (files.isEmpty()) return;
        Set<Long> ids = files.stream().map(FileId::value).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> waiting = repository.lockWaiting(errand(about, holderType), ids);
        for (long id : ids) if (!waiting.contains(id)) throw new FileNotFound(new FileId(id));
        repository.attach(ids, holderId);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, List<StoredFile>> on(String holderType, Collection<Long> holderIds) {
        return holderIds.isEmpty() ? Map.of() : repository.on(holderType, holderIds, ownClient());
    }

    @Override
    @Transactional
    public void delete(FileId id) {
        SignedIn person = currentUser.get();
        Uploader self = Uploader.of(person);
        boolean deleted =
                person.realm() == Realm.COACH ? repository.delete(id, self) : repository.deleteWaiting(id, self);
        if (!deleted) throw new FileNotFound(id);
        audit.record("file.deleted", SUBJECT, Math.toIntExact(id.value()), "");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAllOn(String holderType, long holderId) {
        int deleted = repository.deleteOn(holderType, holderId, Uploader.of(currentUser.get()), ownClient());
        if (deleted > 0) audit.record("file.deleted", holderType, Math.toIntExact(holderId), deleted + " files");
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.IS_COACH)
    public List<SharedFile> about(ClientId client, int offset, int limit) {
        return shared.about(client, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.IS_COACH)
    public List<DeletedFile> deleted(ClientId client) {
        return shared.deleted(client);
    }

    @Override
    @Transactional
    @PreAuthorize(Roles.IS_COACH)
    public void restore(FileId id) {
        if (!repository.restore(id)) throw new FileNotFound(id);
        audit.record("file.restored", SUBJECT, Math.toIntExact(id.value()), "");
    }

    private Errand errand(ClientId about, String holderType) {
        SignedIn person = currentUser.get();
        if (person.realm() == Realm.CLIENT && !about.equals(person.clientId())) {
            throw new AccessDeniedException("A client's files are about themselves");
        }
        return new Errand(Uploader.of(person), about, holderType);
    }

    /** The only client whose files the caller meets; null for the coach, who meets everybody's. */
    private @Nullable ClientId ownClient() {
        return currentUser.get().clientId();
    }
}
