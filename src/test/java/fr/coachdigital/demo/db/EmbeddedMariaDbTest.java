package fr.coachdigital.demo.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    @TempDir
    Path temporary;

    @Test
    void data_survive_a_stop_and_a_start() throws SQLException {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(temporary)) {
            writeNote(database, "Bonjour é 🎾");
            assertThat(database.notice()).isEmpty();
        }
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(temporary)) {
            assertThat(query(database, "select text from note")).containsExactly("Bonjour é 🎾");
            assertThat(database.notice()).isEmpty();
        }
    }

    @Test
    void committed_data_survive_a_server_that_is_killed() throws Exception {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(temporary)) {
            writeNote(database, "committed");
            ProcessHandle server = ProcessHandle.of(pid(database)).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(5, TimeUnit.SECONDS);
        }
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(temporary)) {
            assertThat(query(database, "select text from note")).containsExactly("committed");
        }
    }

    @Test
    void server_left_by_a_killed_program_is_stopped_and_told() throws Exception {
        Process program = startOtherProgram(temporary);
        long serverPid;
        try (BufferedReader output = program.inputReader()) {
            serverPid = Long.parseLong(output.readLine());
            program.destroyForcibly().waitFor();
        }
        assertThat(ProcessHandle.of(serverPid)).isPresent();

        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(temporary)) {
            assertThat(database.notice())
                    .hasValueSatisfying(notice -> assertThat(notice).contains("arrêté"));
            assertThat(pid(database)).isNotEqualTo(serverPid);
            assertThat(query(database, "select text from note")).containsExactly("of the other program");
        }
    }

    @Test
    void second_start_on_the_same_data_is_refused_here_and_elsewhere() throws Exception {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        Path folder = database.server().folder().root();
        assertThatThrownBy(() -> EmbeddedMariaDb.start(folder))
                .isInstanceOf(AlreadyRunningException.class)
                .hasMessage("Coach Digital est déjà lancé avec ces données.");

        // After the refusal above: it must not have loosened the lock that other programs see.
        Process program = startOtherProgram(folder);
        try (BufferedReader output = program.inputReader()) {
            assertThat(output.readLine()).isEqualTo("AlreadyRunningException");
        }
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(queryAsRoot(database, "select 1")).containsExactly("1");
    }

    @Test
    void program_that_ends_without_closing_leaves_no_server() throws Exception {
        Process program = startOtherProgram(temporary);
        long serverPid;
        try (BufferedReader output = program.inputReader()) {
            serverPid = Long.parseLong(output.readLine());
        }
        program.getOutputStream().close();
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.of(serverPid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void unfinished_installation_is_done_again() throws Exception {
        Path data = Files.createDirectories(temporary.resolve("server.unfinished/data"));
        Files.writeString(data.resolve("ibdata1"), "torn");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(temporary)) {
            writeNote(database, "works");
            assertThat(temporary.resolve("server.unfinished")).doesNotExist();
        }
    }

    @Test
    void every_account_that_may_sign_in_has_a_password() throws Exception {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        assertThat(queryAsRoot(database, """
                select concat(user, '@', host) from mysql.global_priv
                where coalesce(json_value(priv, '$.account_locked'), 0) <> 1
                order by user""")).containsExactly("coach@127.0.0.1", "root@127.0.0.1");
        assertThat(queryAsRoot(database, """
                select count(*) from mysql.global_priv
                where coalesce(json_value(priv, '$.account_locked'), 0) <> 1
                and coalesce(json_value(priv, '$.authentication_string'), '') not like '*%'""")).containsExactly("0");
        for (String user : List.of("", "root", "coach", "mariadb.sys")) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(""), user, ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void application_account_reaches_its_schemas_only() throws SQLException {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        database.createSchema("own_schema");
        assertThat(query(database, "own_schema", "select 1")).containsExactly("1");
        try (Connection connection = connect(database, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema test_own");
            statement.execute("drop schema test_own");
            for (String forbidden : List.of(
                    "select * from mysql.global_priv",
                    "create schema ownXschema",
                    "select * from information_schema.innodb_trx",
                    "shutdown")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void server_listens_on_loopback_only() throws Exception {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        assertThat(queryAsRoot(database, "select @@bind_address")).containsExactly("127.0.0.1");
        assertThat(queryAsRoot(database, "select @@socket")).containsExactly("");
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses()
                    .filter(address -> !address.isLoopbackAddress())
                    .toList()) {
                assertThatThrownBy(
                                () -> open(address, database.server().process().port()))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void schemas_speak_unicode_and_sessions_utc() throws SQLException {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        database.createSchema("test_unicode");
        database.createSchema("test_unicode");
        assertThat(query(database, "test_unicode", "select @@collation_database"))
                .containsExactly("utf8mb4_uca1400_ai_ci");
        assertThat(query(database, "test_unicode", "select timediff(now(), utc_timestamp())"))
                .containsExactly("00:00:00");
        assertThat(query(database, "test_unicode", "select @@sql_mode").getFirst())
                .contains("STRICT_ALL_TABLES");
    }

    @Test
    void passwords_lie_in_a_file_that_only_its_owner_reads() throws IOException {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        Path accounts = DataFolder.accounts(database.server().folder().server());
        assertThat(Files.readString(accounts)).contains(database.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts)))
                .isEqualTo("rw-------");
    }

    @Test
    void server_for_tests_is_one_and_outlives_a_close() throws SQLException {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        database.close();
        assertThat(EmbeddedMariaDb.startForTests()).isSameAs(database);
        assertThat(queryAsRoot(database, "select 1")).containsExactly("1");
    }

    @Test
    void system_without_a_packaged_server_is_told_to_bring_one() {
        assertThat(Platform.of("Linux", "amd64")).isEqualTo(Platform.LINUX_X64);
        assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.MACOS_ARM64);
        assertThat(Platform.of("Windows 11", "amd64")).isEqualTo(Platform.WINDOWS_X64);
        assertThatThrownBy(() -> Platform.of("Linux", "aarch64"))
                .isInstanceOf(UnsupportedPlatformException.class)
                .hasMessageContaining("Linux aarch64")
                .hasMessageContaining("COACH_DB_URL");
    }

    @Test
    void missing_library_is_named() throws Exception {
        Path log = temporary.resolve("mariadbd.log");
        Files.writeString(
                log, "mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open shared object file\n");
        assertThat(new ServerLog(log).failure("Échec"))
                .hasMessageContaining("Il manque à ce système une bibliothèque")
                .hasMessageContaining("libcrypt.so.1");
    }

    private static void open(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    private static long pid(EmbeddedMariaDb database) {
        return database.server().process().pid();
    }

    private static Connection connect(EmbeddedMariaDb database, String schema) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(schema), database.user(), database.password());
    }

    private static void writeNote(EmbeddedMariaDb database, String text) throws SQLException {
        database.createSchema("notes");
        try (Connection connection = connect(database, "notes");
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (text varchar(100) not null)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static List<String> query(EmbeddedMariaDb database, String sql) throws SQLException {
        return query(database, "notes", sql);
    }

    private static List<String> query(EmbeddedMariaDb database, String schema, String sql) throws SQLException {
        try (Connection connection = connect(database, schema)) {
            return firstColumn(connection, sql);
        }
    }

    private static List<String> queryAsRoot(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = database.server().administrator().connect()) {
            return firstColumn(connection, sql);
        }
    }

    private static List<String> firstColumn(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static Process startOtherProgram(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Prints the pid of its server or why it has none, and ends without closing when its input ends. */
    static final class OtherProgram {

        private OtherProgram() {}

        public static void main(String[] arguments) throws IOException, SQLException {
            try {
                EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(arguments[0]));
                writeNote(database, "of the other program");
                System.out.println(pid(database));
                System.in.read();
            } catch (AlreadyRunningException refused) {
                System.out.println(refused.getClass().getSimpleName());
            }
        }
    }
}
