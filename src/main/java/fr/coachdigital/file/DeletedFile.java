package fr.coachdigital.file;

import java.time.Instant;

/**
 * A file that hung on something and can still be brought back, or could.
 *
 * @param broughtBy what who brought it is called now; empty when that account is gone
 * @param orphaned whether what it hung on is gone too, so that nobody would see it if it came back
 */
public record DeletedFile(StoredFile file, String broughtBy, Instant deletedAt, boolean orphaned) {}
