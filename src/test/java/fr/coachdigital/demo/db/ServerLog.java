package fr.coachdigital.demo.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** What one run of the server wrote, and what of it helps a person. */
record ServerLog(Path file) {

    private static final int LINES_SHOWN = 5;
    // What the loaders of Linux and of macOS say.
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("error while loading shared libraries|Library not loaded");

    /** Starts a new log and keeps the one of the run before. */
    void begin() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("mariadbd.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    boolean tellsThatThePortIsTaken() throws IOException {
        return lines().stream().anyMatch(line -> line.contains("Can't start server: Bind on TCP/IP port"));
    }

    DatabaseStartException failure(String what) throws IOException {
        List<String> lines = lines();
        List<String> missing = lines.stream()
                .filter(line -> MISSING_LIBRARY.matcher(line).find())
                .toList();
        if (!missing.isEmpty()) {
            return new DatabaseStartException(
                    "Il manque à ce système une bibliothèque dont la base de données a besoin\u00a0:\n"
                            + missing.getFirst());
        }
        List<String> errors =
                lines.stream().filter(line -> line.contains("ERROR")).toList();
        List<String> shown = errors.isEmpty() ? lines : errors;
        List<String> tail = shown.subList(Math.max(0, shown.size() - LINES_SHOWN), shown.size());
        return new DatabaseStartException(what + " (journal\u00a0: " + file + ")\u00a0:\n" + String.join("\n", tail));
    }

    private List<String> lines() throws IOException {
        // A file name in an error may be in any encoding; Latin-1 never fails to decode.
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
    }
}
