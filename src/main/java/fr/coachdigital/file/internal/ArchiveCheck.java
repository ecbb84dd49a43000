package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Unfolds an office document once, keeping nothing, and stops as soon as it is too much (ASVS 5.0, 5.2.3): parts, bytes
 * and the ratio to what was sent are limited, programs and archives inside refused. A table or chart embedded by the
 * office programs themselves is such a document too, and is unfolded on the same account, once.
 */
final class ArchiveCheck {

    private static final int MAX_PARTS = 5_000;
    private static final long MAX_BYTES = 250L * 1024 * 1024;
    private static final long MAX_RATIO = 100;
    /** Small documents may unfold to many times their size: that much is always allowed. */
    private static final long FREE_BYTES = 10L * 1024 * 1024;

    private static final int MAX_LABEL = 1024 * 1024;
    private static final byte[] START = {'P', 'K', 3, 4};
    private static final List<byte[]> ARCHIVES = List.of(
            START,
            new byte[] {'P', 'K', 5, 6},
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {(byte) 0xFD, '7', 'z', 'X'},
            new byte[] {'B', 'Z', 'h'});
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final List<byte[]> PROGRAMS = List.of(new byte[] {'M', 'Z'}, new byte[] {0x7F, 'E', 'L', 'F'});
    private static final int PEEKED = 4;

    private final OfficeFormat format;
    private final long allowance;
    private final byte[] buffer = new byte[16 * 1024];
    private final Set<String> names = new HashSet<>();
    private long unfolded;
    private int parts;
    private boolean named;
    private boolean body;

    ArchiveCheck(OfficeFormat format, long sent) {
        this.format = format;
        this.allowance = Math.min(MAX_BYTES, Math.max(FREE_BYTES, sent * MAX_RATIO));
    }

    void check(Path file) throws IOException {
        // Nothing may stand before the archive: a ZIP is read from its end, and could be another file from its start.
        if (!startsWith(head(file), START)) throw new FileRefused(Reason.CONTENT);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MAX_PARTS) throw new FileRefused(Reason.ARCHIVE);
            for (ZipEntry part : archive.stream().toList()) {
                try (InputStream content = archive.getInputStream(part)) {
                    take(part, content);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new FileRefused(Reason.CONTENT);
        }
        if (!named || !body) throw new FileRefused(Reason.CONTENT);
    }

    private void take(ZipEntry part, InputStream content) throws IOException {
        String name = part.getName();
        if (isDishonest(name) || isProgram(name) || !names.add(name)) throw new FileRefused(Reason.ARCHIVE);
        if (part.isDirectory()) return;
        body |= format.isBody(name);
        if (name.equals(format.label())) {
            named = format.isNamedBy(label(content));
            return;
        }
        if (isEmbedded(name)) unfoldEmbedded(content);
        else unfold(name, content);
    }

    private String label(InputStream content) throws IOException {
        byte[] text = content.readNBytes(MAX_LABEL);
        count(text.length);
        return new String(text, StandardCharsets.UTF_8);
    }

    private void unfoldEmbedded(InputStream content) throws IOException {
        ZipInputStream inner = new ZipInputStream(content);
        for (ZipEntry part = inner.getNextEntry(); part != null; part = inner.getNextEntry()) {
            String name = part.getName();
            if (isDishonest(name) || isProgram(name) || ++parts > MAX_PARTS) throw new FileRefused(Reason.ARCHIVE);
            unfold(name, inner);
        }
    }

    private void unfold(String name, InputStream content) throws IOException {
        byte[] start = content.readNBytes(PEEKED);
        count(start.length);
        boolean archive = ARCHIVES.stream().anyMatch(sign -> startsWith(start, sign))
                // Old drawings are pressed so.
                || (startsWith(start, GZIP) && !name.endsWith(".emz") && !name.endsWith(".wmz"));
        boolean program = PROGRAMS.stream().anyMatch(sign -> startsWith(start, sign));
        if (archive || program) throw new FileRefused(Reason.ARCHIVE);
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) count(read);
    }

    private void count(int bytes) {
        unfolded += bytes;
        if (unfolded > allowance) throw new FileRefused(Reason.ARCHIVE);
    }

    private boolean isEmbedded(String name) {
        return format.isOpenXml()
                && name.contains("/embeddings/")
                && (name.endsWith(".xlsx") || name.endsWith(".docx") || name.endsWith(".pptx"));
    }

    private static boolean isDishonest(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    private static boolean isProgram(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("vbaproject.bin")
                || small.startsWith("basic/")
                || small.startsWith("scripts/")
                || small.matches(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|msi|jar|lnk)");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(PEEKED);
        }
    }

    private static boolean startsWith(byte[] start, byte[] sign) {
        return start.length >= sign.length && Arrays.equals(start, 0, sign.length, sign, 0, sign.length);
    }
}
