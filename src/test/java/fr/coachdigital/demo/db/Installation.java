package fr.coachdigital.demo.db;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Makes the system tables and the accounts of a new server. */
final class Installation {

    private static final String LOOPBACK = "'127.0.0.1'";

    private final ServerBinaries binaries;
    private final DataFolder folder;

    Installation(ServerBinaries binaries, DataFolder folder) {
        this.binaries = binaries;
        this.folder = folder;
    }

    /** Installs if needed; what a killed installation left is thrown away first. */
    Accounts ensure(ServerSettings settings) throws IOException, InterruptedException {
        if (Files.notExists(folder.server())) {
            Path unfinished = folder.unfinishedServer();
            Folders.delete(unfinished);
            Folders.createPrivate(unfinished);
            Folders.createPrivate(DataFolder.data(unfinished));
            Accounts accounts = Accounts.random();
            accounts.write(DataFolder.accounts(unfinished));
            bootstrap(DataFolder.data(unfinished), accounts, settings);
            Files.move(unfinished, folder.server(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Accounts.read(DataFolder.accounts(folder.server()));
    }

    private void bootstrap(Path data, Accounts accounts, ServerSettings settings)
            throws IOException, InterruptedException {
        ServerLog log = new ServerLog(folder.log());
        log.begin();
        List<String> command = new ArrayList<>(binaries.commandLine());
        command.addAll(List.of("--bootstrap", "--datadir=" + data));
        command.addAll(settings.options());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.file().toFile())
                .start();
        boolean sent = send(process, statements(accounts));
        if (process.waitFor() != 0 || !sent) {
            throw log.failure("La base de données n’a pas pu être installée");
        }
    }

    /** False if the server ended before it had read all; its log says why. */
    private static boolean send(Process process, String statements) {
        try (Writer stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(statements);
            return true;
        } catch (IOException serverEnded) {
            return false;
        }
    }

    private String statements(Accounts accounts) throws IOException {
        return """
                CREATE DATABASE mysql;
                USE mysql;
                %s
                SET sql_mode='';
                FLUSH PRIVILEGES;
                CREATE USER '%s'@%s IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON *.* TO '%s'@%s WITH GRANT OPTION;
                CREATE USER '%s'@%s IDENTIFIED BY '%s';
                """.formatted(
                        binaries.systemTables(),
                        Accounts.ROOT,
                        LOOPBACK,
                        accounts.rootPassword(),
                        Accounts.ROOT,
                        LOOPBACK,
                        Accounts.APPLICATION,
                        LOOPBACK,
                        accounts.applicationPassword());
    }
}
