package fr.coachdigital.document.ui;

import fr.coachdigital.document.PrintedDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** The very bytes of a document, to be saved (RFC 6266). */
public final class PdfView implements View {

    private final PrintedDocument document;

    public PdfView(PrintedDocument document) {
        this.document = document;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setContentLength(document.pdf().length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(document.fileName())
                        .build()
                        .toString());
        response.getOutputStream().write(document.pdf());
    }
}
