package fr.coachdigital.demo.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Pattern;

/** Acts on a running server as root. */
record Administrator(int port, Accounts accounts) {

    private static final Pattern SCHEMA_NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    boolean canSignIn() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void createSchema(String name) throws SQLException {
        if (!SCHEMA_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a schema name: " + name);
        }
        execute("CREATE SCHEMA IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        // In a grant the underscore stands for any character, unless it is escaped.
        grantAll(name.replace("_", "\\_"));
    }

    /** Lets the application do anything, creation included, in the schemas whose name matches. */
    void grantAll(String namePattern) throws SQLException {
        execute("GRANT ALL PRIVILEGES ON `" + namePattern + "`.* TO '" + Accounts.APPLICATION + "'@'127.0.0.1'");
    }

    /** Waits until the application has closed its connections, or the server has stopped answering. */
    void awaitEndOfApplication(Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        while (applicationIsConnected() && System.nanoTime() - start < limit.toNanos()) {
            Thread.sleep(50);
        }
    }

    private boolean applicationIsConnected() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM information_schema.processlist"
                        + " WHERE user = '" + Accounts.APPLICATION + "'")) {
            return rows.next() && rows.getInt(1) > 0;
        } catch (SQLException noServer) {
            return false;
        }
    }

    void shutDown() throws SQLException {
        execute("SHUTDOWN");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=2000&socketTimeout=30000",
                Accounts.ROOT,
                accounts.rootPassword());
    }
}
