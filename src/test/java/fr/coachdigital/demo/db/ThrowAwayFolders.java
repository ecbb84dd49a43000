package fr.coachdigital.demo.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders for servers that live no longer than their JVM; each bears the pid of its owner. */
final class ThrowAwayFolders {

    private static final String PREFIX = "pid-";

    private final Path parent;
    private final Platform platform;

    ThrowAwayFolders(Path parent, Platform platform) {
        this.parent = parent;
        this.platform = platform;
    }

    /** A fresh folder for this JVM; what dead JVMs left is swept away. */
    Path fresh() throws IOException, InterruptedException {
        Files.createDirectories(parent);
        // Closing releases the lock: two JVMs that start together do not sweep together.
        try (FileChannel channel = FileChannel.open(
                parent.resolveSibling(parent.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            channel.lock();
            return swept();
        }
    }

    private Path swept() throws IOException, InterruptedException {
        String own = PREFIX + ProcessHandle.current().pid();
        List<Path> present;
        try (Stream<Path> children = Files.list(parent)) {
            present = children.toList();
        }
        for (Path child : present) {
            String name = child.getFileName().toString();
            // In a container the pids start over, so an own name may be a dead JVM's as well.
            if (name.equals(own) || !isAlive(name)) {
                sweep(child);
            }
        }
        return parent.resolve(own);
    }

    private static boolean isAlive(String name) {
        return name.matches(PREFIX + "\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .isPresent();
    }

    private void sweep(Path child) throws IOException, InterruptedException {
        try (DataFolder folder = DataFolder.open(child)) {
            new LeftoverServer(folder, platform).stop();
            Folders.delete(folder.root());
        } catch (AlreadyRunningException otherJvmSweepsIt) {
            // Then there is nothing left to do here.
        }
    }
}
