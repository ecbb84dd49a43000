package fr.coachdigital.file.internal;

import fr.coachdigital.file.DeletedFile;
import fr.coachdigital.file.SharedFile;
import fr.coachdigital.file.internal.SharedFileRepository.Deleted;
import fr.coachdigital.file.internal.SharedFileRepository.Holder;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was shared with one client, and what of it was deleted. */
@Component
class SharedFiles {

    private final SharedFileRepository repository;
    private final Holders holders;

    SharedFiles(SharedFileRepository repository, Holders holders) {
        this.repository = repository;
        this.holders = holders;
    }

    List<SharedFile> about(ClientId client, int offset, int limit) {
        return repository.about(client, offset, limit);
    }

    /** Each thing is asked for once, however many files hung on it. */
    List<DeletedFile> deleted(ClientId client) {
        List<Deleted> found = repository.deleted(client);
        Set<Holder> there = found.stream()
                .map(Deleted::holder)
                .distinct()
                .filter(holder -> holders.mayRead(holder.type(), holder.id()))
                .collect(Collectors.toSet());
        return found.stream()
                .map(deleted -> new DeletedFile(
                        deleted.shared().file(),
                        deleted.shared().broughtBy(),
                        deleted.at(),
                        !there.contains(deleted.holder())))
                .toList();
    }
}
