package fr.coachdigital.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Whoever got hold of the database's administrator: nothing refuses what they do to the rows. */
public final class RootAccess {

    private RootAccess() {}

    /** Runs a statement with its values as root; says how many rows it touched. */
    public static int execute(String sql, Object... values) {
        try (Connection connection = TestDatabase.asRoot();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Root was refused", failure);
        }
    }

    /** Runs a statement that locks rows; they stay locked until the connection is closed. */
    public static Connection holding(String lock) throws SQLException {
        Connection connection = TestDatabase.asRoot();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return connection;
    }
}
