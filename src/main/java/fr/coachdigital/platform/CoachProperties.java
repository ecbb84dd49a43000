package fr.coachdigital.platform;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the product is reached and where it keeps its files.
 *
 * @param baseUrl scheme, host and port that links in e-mails start with, without a slash at the end
 * @param dataDir folder for files and, in the demo, keys and the database
 */
@Validated
@ConfigurationProperties("coach")
public record CoachProperties(
        @NotNull URI baseUrl, @DefaultValue("./data") Path dataDir) {

    /** An absolute address of the product for a path that starts with a slash. */
    public URI link(String path) {
        return URI.create(baseUrl.toString().replaceAll("/+$", "") + path);
    }
}
