package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.IntegrityReport;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.Tone;
import java.util.Optional;

/** Starts the check, and says in words what it found. */
@StyleSheet("styles/document-list.css")
@StyleSheet("styles/invoice.css")
final class IntegrityPanel extends Composite<Div> {

    private final IntegrityCheck check;
    private final LiveUpdates live;
    private final Button start = new Button(getTranslation("integrity.start"));
    private final Div result = new Div();
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();

    IntegrityPanel(IntegrityCheck check, LiveUpdates live) {
        this.check = check;
        this.live = live;
        start.addClickListener(event -> {
            check.start();
            refresh();
        });
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("invoice-integrity");
        getContent().add(new Paragraph(getTranslation("integrity.text")), start, result);
        refresh();
    }

    private void refresh() {
        result.removeAll();
        start.setEnabled(!check.isRunning());
        if (check.isRunning()) showRunning();
        else if (check.hasFailed()) result.add(notice(Tone.DANGER, getTranslation("integrity.failed")));
        else check.latest().ifPresent(this::show);
    }

    private void showRunning() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("integrity.running"));
        result.add(bar, new Paragraph(getTranslation("integrity.running")));
    }

    private void show(IntegrityReport report) {
        if (report.holds()) {
            result.add(notice(Tone.SUCCESS, getTranslation("integrity.holds", report.invoices(), report.payments())));
        } else {
            UnorderedList breaks = new UnorderedList();
            report.breaks().forEach(broken -> breaks.add(new ListItem(sentence(broken))));
            Div notice = notice(Tone.DANGER, getTranslation("integrity.broken"));
            notice.add(breaks);
            result.add(notice);
        }
        Paragraph when = new Paragraph(getTranslation("integrity.at", DocumentWords.moment(report.at())));
        when.addClassName("document-note");
        result.add(when);
    }

    private String sentence(IntegrityReport.Break broken) {
        String name = getTranslation("integrity.row." + broken.chain(), broken.row(), broken.place());
        return getTranslation("integrity.break", name, getTranslation("integrity.fault." + broken.fault()));
    }

    private static Div notice(Tone tone, String sentence) {
        Component words = new Paragraph(sentence);
        Div notice = new Div(words);
        notice.addClassNames("invoice-notice", tone.className());
        return notice;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscription = Optional.of(LiveRefresh.start(event.getUI(), live, this::refresh, IntegrityCheck.CHANGED));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
