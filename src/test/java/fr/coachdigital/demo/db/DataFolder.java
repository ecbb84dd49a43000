package fr.coachdigital.demo.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that belongs to this JVM alone, from {@link #open} to {@link #close}, and where each thing lies in it. */
final class DataFolder implements AutoCloseable {

    // Not the lock itself but its guard: on POSIX, closing a second channel on the lock file would release
    // the first one's lock, so a folder that this JVM holds must never be opened again to look.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder open(Path folder) throws IOException {
        Path root = Files.createDirectories(folder).toRealPath();
        if (!HELD.add(root)) {
            throw new AlreadyRunningException();
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            locked = lock != null;
            if (!locked) {
                throw new AlreadyRunningException();
            }
            return new DataFolder(root, channel);
        } finally {
            if (!locked) {
                HELD.remove(root);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    Path root() {
        return root;
    }

    /** What an installation makes: it appears under this name only when it is whole. */
    Path server() {
        return root.resolve("server");
    }

    Path unfinishedServer() {
        return root.resolve("server.unfinished");
    }

    static Path data(Path server) {
        return server.resolve("data");
    }

    static Path accounts(Path server) {
        return server.resolve("accounts");
    }

    Path log() {
        return root.resolve("mariadbd.log");
    }

    Path pidFile() {
        return root.resolve("mariadbd.pid");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(root);
    }
}
