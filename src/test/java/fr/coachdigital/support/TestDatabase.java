package fr.coachdigital.support;

import fr.coachdigital.demo.db.EmbeddedMariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema and the folder that the tests of this JVM have to themselves, and the settings that lead the application to it. */
final class TestDatabase {

    private static final String SCHEMA = "test_application";
    private static final Path FOLDER = Path.of("target", "test-data", System.getProperty("coach.tests.fork", "1"));

    private static @Nullable Cleaner cleaner;

    private TestDatabase() {}

    /** Starts the server unless it runs, and points the application at it. */
    static synchronized void start() {
        EmbeddedMariaDb server = EmbeddedMariaDb.startForTests();
        server.createSchema(SCHEMA);
        System.setProperty("COACH_DB_URL", server.jdbcUrl(SCHEMA));
        System.setProperty("COACH_DB_USER", server.user());
        System.setProperty("COACH_DB_PASSWORD", server.password());
        System.setProperty("COACH_BASE_URL", "http://localhost");
        System.setProperty("COACH_DATA_DIR", FOLDER.toString());
        System.setProperty("COACH_PEPPER_FILE", key("pepper"));
        System.setProperty("COACH_VAULT_KEY_FILE", key("vault-key"));
    }

    private static String key(String name) {
        try {
            Path file = Files.createDirectories(FOLDER).resolve(name);
            Files.writeString(file, (name + " of the tests ").repeat(4));
            return file.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As the administrator, whom no trigger refuses. */
    static Connection asRoot() throws SQLException {
        return EmbeddedMariaDb.startForTests().connectAsRoot(SCHEMA);
    }

    /** Empties every table and sets back what migrations put there. */
    static synchronized void empty() {
        try {
            if (cleaner == null) cleaner = new Cleaner(asRoot());
            cleaner.clean();
        } catch (SQLException failure) {
            cleaner = null;
            throw new IllegalStateException("The test database cannot be emptied", failure);
        }
    }

    /** Keeps its connection, since it works before every single test. */
    private static final class Cleaner {

        private static final List<String> CONTENT = List.of(
                "INSERT INTO settings (id) VALUES (1)",
                "INSERT INTO vatExemptionTexts (validFrom, text) VALUES"
                        + " ('1993-01-01', 'TVA non applicable, art. 293 B du CGI'),"
                        + " ('2026-09-01', 'TVA non applicable, article L. 223-3 du Code des impositions sur les biens"
                        + " et services (CIBS)')",
                "INSERT INTO sealChains (name, length, lastSeal)"
                        + " VALUES ('INVOICES', 0, REPEAT('0', 64)), ('PAYMENTS', 0, REPEAT('0', 64))");

        private final Connection connection;

        private Cleaner(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = 0");
            }
        }

        private void clean() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String table : filled(statement)) statement.addBatch("DELETE FROM `" + table + "`");
                for (String rows : CONTENT) statement.addBatch(rows);
                statement.executeBatch();
                connection.commit();
            }
        }

        /** Locking reads: they wait for the rows of whatever the last test left running, and see them. */
        private static List<String> filled(Statement statement) throws SQLException {
            String oneRowOfEach = tables(statement).stream()
                    .map(table -> "(SELECT '" + table + "' FROM `" + table + "` LIMIT 1 FOR UPDATE)")
                    .collect(Collectors.joining(" UNION ALL "));
            return names(statement, oneRowOfEach);
        }

        private static List<String> tables(Statement statement) throws SQLException {
            return names(
                    statement,
                    "SELECT table_name FROM information_schema.tables"
                            + " WHERE table_schema = '" + SCHEMA + "' AND table_type = 'BASE TABLE'"
                            + " AND table_name <> 'flyway_schema_history'");
        }

        private static List<String> names(Statement statement, String query) throws SQLException {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) names.add(rows.getString(1));
            }
            return names;
        }
    }
}
