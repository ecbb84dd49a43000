package fr.coachdigital.demo.db;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the two accounts of a server; both may sign in from this machine only. */
record Accounts(String rootPassword, String applicationPassword) {

    static final String ROOT = "root";
    static final String APPLICATION = "coach";

    static Accounts random() {
        SecureRandom random = new SecureRandom();
        return new Accounts(password(random), password(random));
    }

    static Accounts read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Accounts(properties.getProperty(ROOT), properties.getProperty(APPLICATION));
    }

    void write(Path file) throws IOException {
        Folders.writePrivate(file, ROOT + "=" + rootPassword + "\n" + APPLICATION + "=" + applicationPassword + "\n");
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Accounts[hidden]";
    }
}
