package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Whether a file is what its name says, judged by its bytes alone (ASVS 5.0, 5.2.2). */
@Component
class ContentCheck {

    private static final String PDF = "application/pdf";
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

    /** @throws FileRefused when it is something else, or an archive that is no honest document */
    void check(FileKind kind, Path file) throws IOException {
        if (kind.office().isPresent()) {
            new ArchiveCheck(kind.office().get(), Files.size(file)).check(file);
            return;
        }
        String detected = detect(file);
        boolean honest = kind.isText() ? !detected.equals(PDF) && PlainText.is(file) : kind.isRecognisedAs(detected);
        // What may begin anywhere can be two things at once; here it begins at the start.
        if (!honest || (kind == FileKind.PDF && !startsAsPdf(file))) throw new FileRefused(Reason.CONTENT);
    }

    private String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return signatures.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean startsAsPdf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(PDF_START.length), PDF_START);
        }
    }
}
