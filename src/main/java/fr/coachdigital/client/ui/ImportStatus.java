package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ImportProgress;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** The last step of an import: how far it is, and what came of it. */
final class ImportStatus extends Composite<Div> {

    ImportStatus(ImportProgress progress, Supplier<Optional<byte[]>> errorFile, Runnable another) {
        getContent().addClassName("client-import-step");
        if (progress.finished()) {
            showResult(progress, errorFile, another);
        } else {
            showRunning(progress);
        }
    }

    private void showRunning(ImportProgress progress) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, progress.rows()), progress.done());
        String label = getTranslation("client.import.running", progress.fileName());
        bar.getElement().setAttribute("aria-label", label);
        getContent()
                .add(
                        new H2(label),
                        bar,
                        new Paragraph(getTranslation("client.import.done-so-far", progress.done(), progress.rows())),
                        new Paragraph(getTranslation("client.import.running.help")));
    }

    private void showResult(ImportProgress progress, Supplier<Optional<byte[]>> errorFile, Runnable another) {
        Paragraph result = new Paragraph(
                getTranslation("client.import.result", progress.imported(), progress.duplicates(), progress.invalid()));
        result.getElement().setAttribute("role", "status");
        Div acts = new Div();
        acts.addClassName("client-links");
        Anchor list = new Anchor(ClientPaths.LIST, getTranslation("client.import.see"));
        list.addClassNames("button-link", "primary");
        acts.add(list);
        if (progress.invalid() > 0) acts.add(errors(errorFile));
        acts.add(new Button(getTranslation("client.import.another"), event -> another.run()));
        String heading = progress.brokenOff() ? "client.import.broken-off" : "client.import.finished";
        getContent().add(new H2(getTranslation(heading, progress.fileName())));
        if (progress.brokenOff()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation("client.import.broken-off.help", progress.done(), progress.rows())));
        }
        getContent().add(result, acts);
    }

    private Anchor errors(Supplier<Optional<byte[]>> errorFile) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> errorFile
                .get()
                .map(content -> new DownloadResponse(
                        new ByteArrayInputStream(content), "erreurs.csv", "text/csv; charset=utf-8", content.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        Anchor link = new Anchor(download, AttachmentType.DOWNLOAD, getTranslation("client.import.errors"));
        link.addClassName("button-link");
        return link;
    }
}
