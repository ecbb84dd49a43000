package fr.coachdigital.demo.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that this JVM started. */
final class ServerProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process process;
    private final int port;
    private final ServerLog log;

    private ServerProcess(Process process, int port, ServerLog log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Launches a server on a free port of the loopback; it answers later. */
    static ServerProcess launch(ServerBinaries binaries, DataFolder folder, ServerSettings settings)
            throws IOException {
        ServerLog log = new ServerLog(folder.log());
        log.begin();
        int port = freePort();
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            // Away from the terminal's process group: its Ctrl+\ would stop the server before the application.
            command.add(SETSID.toString());
        }
        command.addAll(binaries.commandLine());
        command.addAll(List.of(
                "--datadir=" + DataFolder.data(folder.server()),
                "--pid-file=" + folder.pidFile(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // No socket file: its path may not exceed 107 characters, and nobody needs it.
                "--socket="));
        command.addAll(settings.options());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.file().toFile())
                .start();
        return new ServerProcess(process, port, log);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the server answers; false if its port was taken in the meantime, so that another try may succeed. */
    boolean awaitAnswer(Administrator administrator) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!administrator.canSignIn()) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                if (log.tellsThatThePortIsTaken()) {
                    return false;
                }
                throw log.failure("La base de données s’est arrêtée au démarrage, avec le code " + process.exitValue());
            }
            if (System.nanoTime() - start > START_LIMIT.toNanos()) {
                kill();
                throw log.failure("La base de données ne répond pas");
            }
        }
        return true;
    }

    /** Stops the server so that all is on disk; kills it only if it does not obey. */
    void stop(Administrator administrator) throws InterruptedException {
        try {
            administrator.shutDown();
        } catch (SQLException notAnswering) {
            process.destroy();
        }
        if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
