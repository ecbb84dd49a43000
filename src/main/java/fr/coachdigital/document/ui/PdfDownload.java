package fr.coachdigital.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.coachdigital.document.PrintedDocument;
import java.io.IOException;
import java.util.function.Supplier;

/** Streams a PDF that is made or read when somebody asks for it. */
public final class PdfDownload implements DownloadHandler {

    private final transient Supplier<PrintedDocument> document;
    private final boolean inline;

    private PdfDownload(Supplier<PrintedDocument> document, boolean inline) {
        this.document = document;
        this.inline = inline;
    }

    /** A link that saves the PDF. */
    public static Anchor link(String text, Supplier<PrintedDocument> document) {
        return new Anchor(new PdfDownload(document, false), AttachmentType.DOWNLOAD, text);
    }

    /** A link that shows the PDF in another tab. */
    public static Anchor view(String text, Supplier<PrintedDocument> document) {
        Anchor link = new Anchor(new PdfDownload(document, true), AttachmentType.INLINE, text);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        PrintedDocument printed = document.get();
        if (inline) event.inline(printed.fileName());
        else event.setFileName(printed.fileName());
        event.setContentType("application/pdf");
        event.setContentLength(printed.pdf().length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(printed.pdf());
    }
}
