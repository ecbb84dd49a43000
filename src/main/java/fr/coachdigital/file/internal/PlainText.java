package fr.coachdigital.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells text from anything else: it can be decoded as one of the usual encodings, and holds no control characters. */
final class PlainText {

    private static final int BUFFER = 16 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String ALLOWED_CONTROLS = "\t\n\r\f\u000B\u001B";

    private PlainText() {}

    static boolean is(Path file) throws IOException {
        for (Charset charset : charsets(file)) if (isTextIn(charset, file)) return true;
        return false;
    }

    /** UTF-16 only behind its mark: without one, any bytes might be. */
    private static List<Charset> charsets(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] mark = content.readNBytes(2);
            boolean little = mark.length == 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE;
            boolean big = mark.length == 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF;
            return little || big ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, WESTERN);
        }
    }

    private static boolean isTextIn(Charset charset, Path file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[BUFFER];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) if (isStrange(buffer[i])) return false;
            }
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }

    private static boolean isStrange(char sign) {
        return sign < ' ' && ALLOWED_CONTROLS.indexOf(sign) < 0;
    }
}
