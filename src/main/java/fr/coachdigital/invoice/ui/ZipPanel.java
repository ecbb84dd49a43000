package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.Tone;
import java.util.Optional;

/** How far the ZIP of PDFs is, and where to take it; nothing while there is none. */
final class ZipPanel extends Composite<Div> {

    private final ZipJobs jobs;
    private final LiveUpdates live;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();

    ZipPanel(ZipJobs jobs, LiveUpdates live) {
        this.jobs = jobs;
        this.live = live;
        getContent().addClassName("invoice-zip");
        getContent().getElement().setAttribute("role", "status");
        refresh();
    }

    void refresh() {
        getContent().removeAll();
        Optional<ZipJob> job = jobs.mine();
        getContent().setVisible(job.isPresent());
        job.ifPresent(this::show);
    }

    private void show(ZipJob job) {
        switch (job.state()) {
            case RUNNING -> getContent().add(words("invoice.zip.running", job), bar(job));
            case READY -> getContent().add(words("invoice.zip.ready", job), download(job), closer());
            case FAILED -> getContent().add(words("invoice.zip.failed", job), closer());
        }
        getContent().setClassName(Tone.DANGER.className(), job.state() == ZipJob.State.FAILED);
    }

    private Span words(String key, ZipJob job) {
        return new Span(getTranslation(key, job.done(), job.total()));
    }

    private ProgressBar bar(ZipJob job) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, job.total()), Math.min(job.done(), Math.max(1, job.total())));
        bar.getElement().setAttribute("aria-label", getTranslation("invoice.zip"));
        return bar;
    }

    private Anchor download(ZipJob job) {
        Anchor link = new Anchor(
                DownloadHandler.forFile(job.file().toFile(), "factures.zip"),
                AttachmentType.DOWNLOAD,
                getTranslation("invoice.zip.download"));
        link.addClassNames("button-link", "primary");
        return link;
    }

    private Component closer() {
        Button close = new Button(Icons.CLOSE.create(), event -> {
            jobs.drop();
            refresh();
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("invoice.zip.drop"));
        close.setTooltipText(getTranslation("invoice.zip.drop"));
        return close;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscription = Optional.of(LiveRefresh.start(event.getUI(), live, this::refresh, ZipJobs.CHANGED));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
