package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.ui.ClientPicker;
import fr.coachdigital.document.ui.KeptForm;
import fr.coachdigital.document.ui.LineEditor;
import fr.coachdigital.document.ui.TotalsPanel;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import java.util.Optional;

/** Everything the coach writes in a quote; the totals follow while typing. */
final class QuoteForm extends Composite<Div> implements KeptForm.Fields<TypedQuote> {

    private final ClientPicker client;
    private final TextField subjectInput = new TextField(getTranslation("quote.field.subject"));
    private final LimitedText subject = new LimitedText(subjectInput, QuoteData.MAX_SUBJECT);
    private final LineEditor lines;
    private final TermFields terms;
    private final LimitedText notes =
            new LimitedText(new TextArea(getTranslation("quote.field.notes")), QuoteData.MAX_NOTES);
    private final LimitedText conditions =
            new LimitedText(new TextArea(getTranslation("quote.field.terms")), QuoteData.MAX_TERMS);
    private final Details conditionsFold = new Details(getTranslation("quote.form.terms"), conditions.field());
    private final TotalsPanel totals;
    private final Div aside = new Div();
    private TypedQuote shown;

    QuoteForm(FormParts parts) {
        client = new ClientPicker(getTranslation("quote.field.client"), parts.clients());
        lines = new LineEditor(parts.catalogue(), parts.vatCharged());
        terms = new TermFields(parts.today(), parts.validityDays(), this::showTotals);
        totals = new TotalsPanel(parts.vatCharged());
        subjectInput.setPlaceholder(getTranslation("quote.field.subject.hint"));
        subjectInput.addKeyDownListener(Key.ENTER, event -> lines.focus());
        notes.field().setHelperText(getTranslation("quote.field.notes.help"));
        conditions.field().setHelperText(getTranslation("quote.field.terms.help"));
        conditionsFold.setWidthFull();
        lines.onChange(sums -> showTotals());
        Div who = new Div(client, subjectInput);
        who.addClassName("quote-who");
        Div main = new Div(
                part("quote.form.what", who),
                part("quote.form.lines", lines),
                part("quote.form.conditions", terms),
                part("quote.form.words", notes.field(), conditionsFold));
        main.addClassName("quote-form-main");
        aside.addClassName("quote-form-aside");
        aside.add(new H2(getTranslation("quote.form.totals")), totals);
        getContent().addClassName("quote-form");
        getContent().add(main, aside);
        showTotals();
        shown = typed();
    }

    private Section part(String titleKey, Component... content) {
        Section section = new Section(new H2(getTranslation(titleKey)));
        section.add(content);
        section.addClassName("quote-form-part");
        return section;
    }

    /** Under the totals, always in sight. */
    void addUnderTotals(Component acts) {
        aside.add(acts);
    }

    private void showTotals() {
        Totals sums = lines.totals();
        terms.show(sums);
        totals.show(sums, terms.deposit());
    }

    void show(ClientId id) {
        client.show(id);
        shown = typed();
    }

    void show(QuoteData data) {
        client.show(data.client());
        subject.show(data.subject());
        lines.setLines(data.lines());
        terms.show(data);
        notes.show(data.notes());
        conditions.show(data.terms());
        conditionsFold.setOpened(!data.terms().isBlank());
        showTotals();
        shown = typed();
    }

    @Override
    public void type(TypedQuote typed) {
        if (typed.client() == null) client.clear();
        else client.show(typed.client());
        subject.show(typed.subject());
        lines.type(typed.lines());
        terms.type(typed);
        notes.show(typed.notes());
        conditions.show(typed.terms());
        conditionsFold.setOpened(!typed.terms().isBlank());
        showTotals();
    }

    /** Tells each change, also while typing. */
    void onChange(Runnable changed) {
        client.onChange(changed);
        subject.onChange(changed);
        lines.onChange(sums -> changed.run());
        terms.onChange(changed);
        notes.onChange(changed);
        conditions.onChange(changed);
    }

    void focus() {
        if (client.glance().isEmpty()) client.focus();
        else subjectInput.focus();
    }

    /** Whether something was typed since the form was shown or last kept. */
    @Override
    public boolean isChanged() {
        return !typed().equals(shown);
    }

    /** What is typed now counts as saved. */
    void keep() {
        shown = typed();
    }

    /** What was written; empty, with the errors on the fields and the first of them focused, if something is wrong. */
    Optional<QuoteData> write() {
        // From the last to the first, so that the cursor ends in the first wrong field.
        boolean right = conditions.check();
        if (!right) conditionsFold.setOpened(true);
        right = notes.check() && right;
        right = terms.check() && right;
        Optional<List<Line>> written = lines.read();
        boolean titled = subject.check();
        if (!titled) subjectInput.focus();
        Optional<ClientId> chosen = client.read();
        if (chosen.isEmpty()) client.focus();
        if (!right || !titled || written.isEmpty() || chosen.isEmpty()) return Optional.empty();
        return Optional.of(new QuoteData(
                chosen.get(),
                subject.words(),
                written.get(),
                terms.validUntil(),
                terms.start(),
                terms.duration(),
                terms.deposit(),
                notes.words(),
                conditions.words()));
    }

    @Override
    public TypedQuote typed() {
        return new TypedQuote(
                client.glance().map(ClientRow::id).orElse(null),
                subject.words(),
                lines.typed(),
                terms.validUntil(),
                terms.start(),
                terms.duration(),
                terms.typedDeposit(),
                notes.words(),
                conditions.words());
    }
}
