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

/** The schema that the tests of this JVM share, and the settings that lead the application to it. */
final class TestDatabase {

    private static final String SCHEMA = "test_application";
    private static final Path FOLDER = Path.of("target", "test-data");

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
    static void empty() {
        try (Connection connection = asRoot();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET foreign_key_checks = 0");
            for (String table : tables(statement)) statement.execute("DELETE FROM `" + table + "`");
            statement.execute("INSERT INTO settings (id) VALUES (1)");
            statement.execute("INSERT INTO vatExemptionTexts (validFrom, text) VALUES"
                    + " ('1993-01-01', 'TVA non applicable, art. 293 B du CGI'),"
                    + " ('2026-09-01', 'TVA non applicable, article L. 223-3 du Code des impositions sur les biens"
                    + " et services (CIBS)')");
            statement.execute("INSERT INTO sealChains (name, length, lastSeal)"
                    + " VALUES ('INVOICES', 0, REPEAT('0', 64)), ('PAYMENTS', 0, REPEAT('0', 64))");
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database cannot be emptied", failure);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = '" + SCHEMA + "' AND table_type = 'BASE TABLE'"
                + " AND table_name <> 'flyway_schema_history'")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }
}
