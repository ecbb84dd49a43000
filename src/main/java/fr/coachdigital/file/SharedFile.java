package fr.coachdigital.file;

/**
 * A file that hangs on something, as the coach's list of all that was shared with a client shows it.
 *
 * @param broughtBy what who brought it is called now; empty when that account is gone
 */
public record SharedFile(StoredFile file, String broughtBy) {}
