package fr.coachdigital.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.coachdigital.shared.Language;
import java.io.IOException;
import java.io.OutputStream;

/** Streams a list as it is shown at the moment of the click. */
public final class CsvDownload implements DownloadHandler {

    private final String fileName;
    private final Writer writer;

    /** @param fileName such as {@code factures.csv} */
    public CsvDownload(String fileName, Writer writer) {
        this.fileName = fileName;
        this.writer = writer;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        event.getResponse().setHeader("Cache-Control", "no-store");
        writer.write(Language.of(event.getUI().getLocale().getLanguage()), event.getOutputStream());
    }

    /** Writes the lines. */
    @FunctionalInterface
    public interface Writer {
        void write(Language language, OutputStream out) throws IOException;
    }
}
