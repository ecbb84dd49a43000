package fr.coachdigital.demo.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and stops the server that a killed JVM left running on a folder which this JVM now holds. */
final class LeftoverServer {

    private static final String NOTICE =
            "Le serveur de base de données d’un lancement interrompu tournait encore, il a été arrêté.";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final DataFolder folder;
    private final Platform platform;

    LeftoverServer(DataFolder folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    /** A sentence for the user if there was one. */
    Optional<String> stop() throws IOException, InterruptedException {
        List<ProcessHandle> found =
                ProcessHandle.allProcesses().filter(this::isOurs).toList();
        for (ProcessHandle process : found) {
            process.destroy();
            if (!isGone(process, STOP_LIMIT)) {
                process.destroyForcibly();
                if (!isGone(process, STOP_LIMIT)) {
                    throw new DatabaseStartException(
                            "Un ancien serveur de base de données ne s’arrête pas (processus " + process.pid() + ").");
                }
            }
        }
        Files.deleteIfExists(folder.pidFile());
        return found.isEmpty() ? Optional.empty() : Optional.of(NOTICE);
    }

    private boolean isGone(ProcessHandle process, Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        // A dead process that nobody reaps still counts as alive, but has no command line any more.
        while (process.isAlive() && isOurs(process)) {
            if (System.nanoTime() - start > limit.toNanos()) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Stream.of(folder.server(), folder.unfinishedServer())
                        .map(server -> "--datadir=" + DataFolder.data(server))
                        .anyMatch(List.of(arguments)::contains))
                .orElseGet(() -> isNamedByThePidFile(process));
    }

    /** Windows hides the arguments of a process: there the server's own pid file must do. */
    private boolean isNamedByThePidFile(ProcessHandle process) {
        try {
            return Files.exists(folder.pidFile())
                    && Files.readString(folder.pidFile()).strip().equals(Long.toString(process.pid()))
                    && process.info()
                            .command()
                            .map(Path::of)
                            .filter(command -> command.endsWith(platform.executable()))
                            .isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
