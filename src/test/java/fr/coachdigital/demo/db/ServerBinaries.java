package fr.coachdigital.demo.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A MariaDB server unpacked on disk, ready to be run. */
record ServerBinaries(Platform platform, Path base) {

    /** The start of every command line: which server, and where its own files are. */
    List<String> commandLine() {
        Path share = base.resolve(platform.share());
        List<String> command = new ArrayList<>(List.of(
                base.resolve(platform.executable()).toString(),
                // First, as MariaDB demands: the settings of a MariaDB installed on this machine are not ours.
                "--no-defaults",
                "--basedir=" + base,
                "--lc-messages-dir=" + share,
                "--character-sets-dir=" + share.resolve("charsets"),
                "--plugin-dir=" + base.resolve("plugin")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        if (platform == Platform.WINDOWS_X64) {
            command.add("--console");
        }
        return command;
    }

    /** The statements that lay out the system tables of a new server. */
    String systemTables() throws IOException {
        Path share = base.resolve(platform.share());
        return Files.readString(share.resolve("mariadb_system_tables.sql"))
                + Files.readString(share.resolve("mariadb_performance_tables.sql"));
    }
}
