package fr.coachdigital.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sets MariaDB's CURRENT_TIMESTAMP to the clock on every connection it hands out. */
class ClockedDataSource extends DelegatingDataSource {

    private final Clock clock;

    ClockedDataSource(DataSource target, Clock clock) {
        super(target);
        this.clock = clock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Instant now = clock.instant();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET timestamp = %d.%06d".formatted(now.getEpochSecond(), now.getNano() / 1000));
        }
        return connection;
    }
}
