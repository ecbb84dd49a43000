package fr.coachdigital.demo.db;

import java.io.IOException;

/** A server that answers, together with its folder, until it is stopped or the JVM ends. */
final class RunningServer {

    private static final int LAUNCHES = 3;

    private final DataFolder folder;
    private final ServerSettings settings;
    private final ServerProcess process;
    private final Administrator administrator;
    private final Thread exitHook = new Thread(this::stopAtExit, "embedded-mariadb-stop");
    private boolean stopped;

    private RunningServer(
            DataFolder folder, ServerSettings settings, ServerProcess process, Administrator administrator) {
        this.folder = folder;
        this.settings = settings;
        this.process = process;
        this.administrator = administrator;
    }

    static RunningServer start(ServerBinaries binaries, DataFolder folder, ServerSettings settings, Accounts accounts)
            throws IOException, InterruptedException {
        for (int launch = 0; launch < LAUNCHES; launch++) {
            ServerProcess process = ServerProcess.launch(binaries, folder, settings);
            Administrator administrator = new Administrator(process.port(), accounts);
            RunningServer server = new RunningServer(folder, settings, process, administrator);
            if (server.awaitAnswer()) {
                return server;
            }
        }
        throw new DatabaseStartException("Aucun port libre n’a été trouvé pour la base de données.");
    }

    private boolean awaitAnswer() throws IOException, InterruptedException {
        // Before the wait: a program ended while its server starts must not leave it behind.
        Runtime.getRuntime().addShutdownHook(exitHook);
        boolean answers = false;
        try {
            answers = process.awaitAnswer(administrator);
            return answers;
        } finally {
            if (!answers) {
                forgetExitHook();
                process.kill();
            }
        }
    }

    DataFolder folder() {
        return folder;
    }

    ServerProcess process() {
        return process;
    }

    Administrator administrator() {
        return administrator;
    }

    ServerSettings settings() {
        return settings;
    }

    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        forgetExitHook();
        try (folder) {
            if (settings == ServerSettings.THROW_AWAY) {
                process.kill();
                Folders.delete(folder.root());
            } else {
                process.stop(administrator);
            }
        } catch (IOException failure) {
            throw DatabaseStartException.because(failure);
        } catch (InterruptedException interruption) {
            throw DatabaseStartException.interrupted(interruption);
        }
    }

    /** The safety net under a caller who forgot to stop; hooks run at once, so the application may still be at work. */
    private void stopAtExit() {
        try {
            administrator.awaitEndOfApplication(settings.farewell());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    private void forgetExitHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(exitHook);
        } catch (IllegalStateException alreadyExiting) {
            // The hook then finds the server stopped.
        }
    }
}
