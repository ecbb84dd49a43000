package fr.coachdigital.demo.stripe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where the state outlives the process; the file is whole at any time. */
final class StateFile {

    private final Path path;
    private String written = "";

    StateFile(Path path) {
        this.path = path;
    }

    Optional<ObjectNode> read() {
        try {
            return Files.exists(path) ? Optional.of(Json.read(Files.readString(path))) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(ObjectNode state) {
        String text = Json.write(state);
        if (text.equals(written)) return;
        try {
            Path next = path.resolveSibling(path.getFileName() + ".next");
            Files.writeString(next, text);
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
