package fr.coachdigital.client.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.coachdigital.client.ClientExport;
import fr.coachdigital.shared.Language;
import java.io.IOException;
import java.util.function.Supplier;

/** Streams what the list shows at the moment of the click. */
final class ExportDownload implements DownloadHandler {

    private final ClientExport export;
    private final Supplier<ListState> state;

    ExportDownload(ClientExport export, Supplier<ListState> state) {
        this.export = export;
        this.state = state;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("clients.csv");
        event.setContentType("text/csv; charset=utf-8");
        event.getResponse().setHeader("Cache-Control", "no-store");
        ListState shown = state.get();
        Language language = Language.of(event.getUI().getLocale().getLanguage());
        export.write(shown.filter(), shown.sort(), language, event.getOutputStream());
    }
}
