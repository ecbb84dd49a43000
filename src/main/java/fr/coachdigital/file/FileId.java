package fr.coachdigital.file;

import java.io.Serializable;

/** Identifies a stored file (row of {@code files}). */
public record FileId(long value) implements Serializable {
    public FileId {
        if (value <= 0) throw new IllegalArgumentException("A file id is positive, got " + value);
    }
}
