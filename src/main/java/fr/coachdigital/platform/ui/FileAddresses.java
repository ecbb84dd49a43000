package fr.coachdigital.platform.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Addresses of style sheets and scripts with the hash of their content, so that a browser keeps them for good. They are
 * built exactly as Vaadin builds its own, so that what an entry page has fetched serves the pages behind it too.
 */
@Component("fileAddresses")
public class FileAddresses {

    private static final int HASH_LENGTH = 8;

    private final ResourceLoader resources;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    FileAddresses(ResourceLoader resources) {
        this.resources = resources;
    }

    /** The address of a file in {@code META-INF/resources}, whose path starts with a slash. */
    public String address(String path) {
        return addresses.computeIfAbsent(path, this::withHash);
    }

    private String withHash(String path) {
        Resource resource = resources.getResource("classpath:META-INF/resources" + path);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource.getContentAsByteArray());
            return path + "?v-c=" + HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
