package fr.coachdigital.file.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is taken: its extensions, what it is served as, and what its first bytes are recognised as. */
enum FileKind {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    PNG("image/png", List.of("png"), Set.of("image/png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    GIF("image/gif", List.of("gif"), Set.of("image/gif")),
    WEBP("image/webp", List.of("webp"), Set.of("image/webp")),
    HEIC(
            "image/heic",
            List.of("heic"),
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence")),
    TEXT("text/plain", List.of("txt"), Set.of()),
    CSV("text/csv", List.of("csv"), Set.of()),
    MARKDOWN("text/markdown", List.of("md"), Set.of()),
    DOCX(OfficeFormat.WORD, "docx"),
    XLSX(OfficeFormat.EXCEL, "xlsx"),
    PPTX(OfficeFormat.POWERPOINT, "pptx"),
    ODT(OfficeFormat.WRITER, "odt"),
    ODS(OfficeFormat.CALC, "ods"),
    ODP(OfficeFormat.IMPRESS, "odp"),
    MP3("audio/mpeg", List.of("mp3"), Set.of("audio/mpeg")),
    M4A("audio/mp4", List.of("m4a"), Set.of("audio/mp4", "audio/x-m4a", "application/mp4", "video/mp4")),
    MP4("video/mp4", List.of("mp4"), Set.of("video/mp4", "application/mp4", "video/x-m4v")),
    MOV("video/quicktime", List.of("mov"), Set.of("video/quicktime"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> recognisedAs;
    private final Optional<OfficeFormat> office;

    FileKind(String mediaType, List<String> extensions, Set<String> recognisedAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.recognisedAs = recognisedAs;
        this.office = Optional.empty();
    }

    FileKind(OfficeFormat format, String extension) {
        this.mediaType = format.mediaType();
        this.extensions = List.of(extension);
        this.recognisedAs = Set.of();
        this.office = Optional.of(format);
    }

    /** @param extension in small letters, without its dot */
    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isText() {
        return mediaType.startsWith("text/");
    }

    /** The format whose parts an archive must hold to be this kind. */
    Optional<OfficeFormat> office() {
        return office;
    }

    boolean isRecognisedAs(String detected) {
        return recognisedAs.contains(detected);
    }
}
