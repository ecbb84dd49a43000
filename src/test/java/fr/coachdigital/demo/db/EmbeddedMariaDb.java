package fr.coachdigital.demo.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A real MariaDB server on the loopback of this machine, which lives no longer than this program. */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Path TEST_FOLDERS = Path.of("target", "embedded-mariadb");

    // One server per test JVM is the point: starting one for each context would cost more than the tests.
    private static @Nullable EmbeddedMariaDb forTests;

    private final RunningServer server;
    private final Optional<String> notice;

    private EmbeddedMariaDb(RunningServer server, Optional<String> notice) {
        this.server = server;
        this.notice = notice;
    }

    /**
     * Starts a server that keeps its data in {@code folder}, installing it the first time; returns once it answers.
     *
     * @throws AlreadyRunningException if a living program uses the folder
     * @throws UnsupportedPlatformException if no server is packaged for this system
     * @throws DatabaseStartException if the server cannot be installed or started
     */
    public static EmbeddedMariaDb start(Path folder) {
        return start(folder, ServerSettings.DURABLE);
    }

    /**
     * The one server of this JVM's tests: fast, empty at first, and gone with the JVM, whoever closes it before. Its
     * account may itself create the schemas whose name starts with {@code test_}.
     */
    public static synchronized EmbeddedMariaDb startForTests() {
        if (forTests == null) {
            try {
                Path folder = new ThrowAwayFolders(TEST_FOLDERS, Platform.current()).fresh();
                EmbeddedMariaDb started = start(folder, ServerSettings.THROW_AWAY);
                started.server.administrator().grantAll("test\\_%");
                forTests = started;
            } catch (IOException | SQLException failure) {
                throw DatabaseStartException.because(failure);
            } catch (InterruptedException interruption) {
                throw DatabaseStartException.interrupted(interruption);
            }
        }
        return forTests;
    }

    private static EmbeddedMariaDb start(Path path, ServerSettings settings) {
        Platform platform = Platform.current();
        try {
            DataFolder folder = DataFolder.open(path);
            boolean started = false;
            try {
                Optional<String> notice = new LeftoverServer(folder, platform).stop();
                ServerBinaries binaries = BinariesCache.ofUser(folder.root().resolveSibling("mariadb-binaries"))
                        .unpacked(platform);
                Accounts accounts = new Installation(binaries, folder).ensure(settings);
                RunningServer server = RunningServer.start(binaries, folder, settings, accounts);
                started = true;
                return new EmbeddedMariaDb(server, notice);
            } finally {
                if (!started) {
                    folder.close();
                }
            }
        } catch (IOException failure) {
            throw DatabaseStartException.because(failure);
        } catch (InterruptedException interruption) {
            throw DatabaseStartException.interrupted(interruption);
        }
    }

    /** The address of a schema for JDBC; times travel in UTC. */
    public String jdbcUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + server.process().port() + "/" + schema
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&allowLocalInfile=false";
    }

    /** The application's account, which has all rights in the schemas made by {@link #createSchema} and none elsewhere. */
    public String user() {
        return Accounts.APPLICATION;
    }

    /** The random password of {@link #user()}, made when the server was installed. */
    public String password() {
        return server.administrator().accounts().applicationPassword();
    }

    /** A connection of the administrator, who may do what triggers refuse the application; for tests. */
    public Connection connectAsRoot(String schema) throws SQLException {
        Connection connection = server.administrator().connect();
        connection.setCatalog(schema);
        return connection;
    }

    /** Creates the schema if it is absent, and opens it to the application. */
    public void createSchema(String name) {
        try {
            server.administrator().createSchema(name);
        } catch (SQLException failure) {
            throw DatabaseStartException.because(failure);
        }
    }

    /** A sentence for the user if the start met something unusual and settled it. */
    public Optional<String> notice() {
        return notice;
    }

    RunningServer server() {
        return server;
    }

    /** Stops the server and returns once its data is on disk; a server for tests goes on until the JVM ends. */
    @Override
    public void close() {
        if (server.settings() == ServerSettings.DURABLE) {
            server.stop();
        }
    }
}
