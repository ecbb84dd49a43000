package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import fr.coachdigital.platform.CoachProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The bytes on disk, below the data folder and away from everything that is served: names are generated, spread over
 * folders, readable by the product's own account only (ASVS 5.0, 5.3.2). What arrives is written aside and moved in
 * whole.
 */
@Component
class FileStore {

    private static final String PICTURE = ".preview";
    private static final int BUFFER = 64 * 1024;
    private static final int FAN = 2;

    private final Path root;
    private final Path incoming;

    FileStore(CoachProperties settings) {
        this.root = settings.dataDir().resolve("files");
        this.incoming = root.resolve("incoming");
    }

    /**
     * Reads to the end, or to one byte more than may be.
     *
     * @throws FileRefused when it is empty, too long, or the disk does not take it
     * @throws UncheckedIOException when the sender breaks off
     */
    Arrival receive(InputStream content) {
        Path file = temporary();
        boolean complete = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = copy(content, Channels.newOutputStream(channel), digest);
            if (bytes == 0) throw new FileRefused(Reason.EMPTY);
            channel.force(true);
            complete = true;
            return new Arrival(file, bytes, HexFormat.of().formatHex(digest.digest()), null);
        } catch (IOException full) {
            throw new StorageFailed(full);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            if (!complete) discard(file);
        }
    }

    private static long copy(InputStream content, OutputStream out, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = read(content, buffer); read >= 0; read = read(content, buffer)) {
            bytes += read;
            if (bytes > fr.coachdigital.file.Files.MAX_BYTES) throw new FileRefused(Reason.TOO_LARGE);
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** An empty file of our own; whoever asked for it keeps or discards it. */
    Path temporary() {
        try {
            createFolder(incoming);
            return Files.createFile(incoming.resolve(UUID.randomUUID() + ".part"), ownerOnly(incoming, "rw-------"));
        } catch (IOException full) {
            throw new StorageFailed(full);
        }
    }

    /** Moves what arrived to its place, and answers the name it is found by: 32 signs. */
    String keep(Arrival arrival) {
        String name = UUID.randomUUID().toString().replace("-", "");
        try {
            Path place = place(name);
            createFolder(folder(name));
            if (arrival.preview() != null) move(arrival.preview().picture(), picture(name));
            move(arrival.content(), place);
            return name;
        } catch (IOException full) {
            remove(name);
            throw new StorageFailed(full);
        }
    }

    InputStream open(String name) throws IOException {
        return Files.newInputStream(place(name));
    }

    InputStream openPicture(String name) throws IOException {
        return Files.newInputStream(picture(name));
    }

    long pictureBytes(String name) throws IOException {
        return Files.size(picture(name));
    }

    void remove(String name) {
        discard(picture(name));
        discard(place(name));
    }

    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** Deletes what arrived before then and was never moved in. */
    void discardArrivedBefore(Instant time) {
        filesBefore(incoming, 1, time).forEach(this::discard);
    }

    /** The names of what was stored before then. */
    List<String> namesBefore(Instant time) {
        return filesBefore(root, 2 * FAN - 1, time).stream()
                .filter(file -> !file.startsWith(incoming))
                .map(file -> file.getFileName().toString().replace(PICTURE, ""))
                .filter(name -> name.matches("[0-9a-f]{32}"))
                .distinct()
                .toList();
    }

    private static List<Path> filesBefore(Path folder, int depth, Instant time) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isBefore(file, time))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isBefore(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Path folder(String name) {
        return root.resolve(name.substring(0, FAN)).resolve(name.substring(FAN, 2 * FAN));
    }

    private Path place(String name) {
        return folder(name).resolve(name);
    }

    private Path picture(String name) {
        return place(name).resolveSibling(name + PICTURE);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, ownerOnly(existing(folder), "rwx------"));
    }

    private static Path existing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at)) at = at.getParent();
        return at;
    }

    private static FileAttribute<?>[] ownerOnly(Path at, String permissions) {
        Set<String> views = at.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
