package fr.coachdigital.demo.db;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How careful and how large a server is; everything that queries can notice is the same in both. */
enum ServerSettings {
    DURABLE,
    THROW_AWAY;

    private static final List<String> COMMON = List.of(
            "--skip-name-resolve",
            "--skip-log-bin",
            // Loopback only: encryption would cost the making of a certificate at each start.
            "--skip-ssl",
            "--local-infile=OFF",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--sql-mode=STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                    + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--innodb-buffer-pool-dump-at-shutdown=OFF",
            "--innodb-buffer-pool-load-at-startup=OFF",
            // Both spare a warning where the limit of open files is low.
            "--open-files-limit=1024",
            "--table-open-cache=400");

    /** How long a program that ends may go on using the server. */
    Duration farewell() {
        return switch (this) {
            case DURABLE -> Duration.ofSeconds(10);
            case THROW_AWAY -> Duration.ofSeconds(3);
        };
    }

    List<String> options() {
        List<String> options = new ArrayList<>(COMMON);
        options.addAll(
                switch (this) {
                    case DURABLE -> List.of("--innodb-buffer-pool-size=128M", "--innodb-log-file-size=32M");
                    case THROW_AWAY ->
                        List.of(
                                "--innodb-buffer-pool-size=64M",
                                "--innodb-log-file-size=16M",
                                "--innodb-flush-log-at-trx-commit=0",
                                "--innodb-doublewrite=OFF");
                });
        return options;
    }
}
