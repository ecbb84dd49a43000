package fr.coachdigital.file;

import fr.coachdigital.shared.ClientId;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Takes, finds and lets go of files. A client deals only with files about themselves, and everybody only with what
 * hangs on something they may see; anything else is {@link FileNotFound}.
 */
public interface Files {

    /** The longest file that is taken: 25 MB. */
    long MAX_BYTES = 25L * 1024 * 1024;

    /**
     * Takes a file that will hang on something of this type: reads it to its end, checks what it is, stores it. Until it
     * is attached, only who brought it sees it; a day later it is forgotten. Not for a running transaction: it may take
     * as long as the network does.
     *
     * @param about whom it concerns; a client can only say their own id
     * @param typedName what the sender's computer calls it; anything
     * @throws FileRefused with the reason
     */
    StoredFile receive(ClientId about, String holderType, String typedName, InputStream content);

    /** What the caller has brought for a thing of this type about this client and not attached yet, oldest first. */
    List<StoredFile> waiting(ClientId about, String holderType);

    /**
     * Hangs files on a thing, in the caller's transaction; for the feature that owns the thing.
     *
     * @throws FileNotFound when one is not the caller's own, waiting, and about this client
     */
    void attach(ClientId about, Collection<FileId> files, String holderType, long holderId);

    /** The files on each of these things, oldest first; for the feature that owns them and has checked the caller. */
    Map<Long, List<StoredFile>> on(String holderType, Collection<Long> holderIds);

    /**
     * Deletes a file that the caller brought and that still waits, or any as the coach; for 30 days the coach can bring
     * it back. For everybody else, what hangs on a thing goes with the thing, see {@link #deleteAllOn}.
     *
     * @throws FileNotFound when there is none, or it is not the caller's to delete
     */
    void delete(FileId id);

    /** Deletes whatever hangs on a thing that is withdrawn; in the caller's transaction. */
    void deleteAllOn(String holderType, long holderId);

    /** What hangs on anything that concerns this client, newest first; for the coach. */
    List<SharedFile> about(ClientId client, int offset, int limit);

    /** What hung on anything that concerns this client, the 50 deleted last in the past 30 days; for the coach. */
    List<DeletedFile> deleted(ClientId client);

    /**
     * Brings a deleted file back; for the coach.
     *
     * @throws FileNotFound when there is none, or its 30 days are over
     */
    void restore(FileId id);
}
