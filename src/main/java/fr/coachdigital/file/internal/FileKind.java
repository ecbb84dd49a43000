package fr.coachdigital.file.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is taken: its extensions, what it is served as, and what its first bytes are recognised as. */
enum FileKind {
    PDF("pdf", "application/pdf", "application/pdf"),
    PNG("png", "image/png", "image/png"),
    JPEG("jpe?g", "image/jpeg", "image/jpeg"),
    GIF("gif", "image/gif", "image/gif"),
    WEBP("webp", "image/webp", "image/webp"),
    HEIC("heic", "image/heic", "image/hei[cf](-sequence)?"),
    TEXT("txt", "text/plain", ""),
    CSV("csv", "text/csv", ""),
    MARKDOWN("md", "text/markdown", ""),
    DOCX("docx", OfficeFormat.WORD),
    XLSX("xlsx", OfficeFormat.EXCEL),
    PPTX("pptx", OfficeFormat.POWERPOINT),
    ODT("odt", OfficeFormat.WRITER),
    ODS("ods", OfficeFormat.CALC),
    ODP("odp", OfficeFormat.IMPRESS),
    MP3("mp3", "audio/mpeg", "audio/mpeg"),
    M4A("m4a", "audio/mp4", "audio/(mp4|x-m4a)|(application|video)/mp4|video/quicktime"),
    /** The general signature of this family of formats is read as QuickTime, from which they come. */
    MP4("mp4", "video/mp4", "(application|video)/mp4|video/(x-m4v|quicktime|3gpp)"),
    MOV("mov", "video/quicktime", "video/(quicktime|mp4)");

    private final Pattern extension;
    private final String mediaType;
    private final Pattern recognisedAs;
    private final Optional<OfficeFormat> office;

    FileKind(String extension, String mediaType, String recognisedAs) {
        this.extension = Pattern.compile(extension);
        this.mediaType = mediaType;
        this.recognisedAs = Pattern.compile(recognisedAs);
        this.office = Optional.empty();
    }

    FileKind(String extension, OfficeFormat format) {
        this.extension = Pattern.compile(extension);
        this.mediaType = format.mediaType();
        this.recognisedAs = Pattern.compile("");
        this.office = Optional.of(format);
    }

    /** @param extension in small letters, without its dot */
    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension.matcher(extension).matches())
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
        return recognisedAs.matcher(detected).matches();
    }
}
