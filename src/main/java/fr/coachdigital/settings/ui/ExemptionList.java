package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.settings.ExemptionText;
import fr.coachdigital.settings.IssuerProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The sentences of exemption, each with the day from which it holds. */
final class ExemptionList extends Composite<Div> implements FormField {

    private final Supplier<LocalDate> today;
    private final List<ExemptionRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private List<ExemptionText> shown = List.of();

    ExemptionList(Supplier<LocalDate> today) {
        this.today = today;
        Button add = new Button(getTranslation("settings.exemption.add"), Icons.PLUS.create(), event -> add());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("settings-exemptions");
        getContent().addClassName("settings-exemption-list");
        getContent().setId("settings-exemption");
        getContent().add(list, add);
    }

    private void add() {
        ExemptionRow row = row(today.get(), "");
        row.focus();
    }

    private ExemptionRow row(LocalDate from, String text) {
        ExemptionRow row = new ExemptionRow(from, text, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(ExemptionRow row) {
        rows.remove(row);
        list.remove(row);
    }

    @Override
    public String name() {
        return "exemption";
    }

    @Override
    public void show(IssuerProfile stored) {
        shown = ordered(stored);
        rows.clear();
        list.removeAll();
        shown.forEach(exemption -> row(exemption.validFrom(), exemption.text()));
    }

    private static List<ExemptionText> ordered(IssuerProfile stored) {
        return stored.vat().exemptions().stream()
                .sorted(Comparator.comparing(ExemptionText::validFrom).reversed())
                .toList();
    }

    @Override
    public void rebase(IssuerProfile stored) {
        if (isChanged()) shown = ordered(stored);
        else show(stored);
    }

    @Override
    public boolean isChanged() {
        return rows.size() != shown.size()
                || !rows.stream().allMatch(row -> shown.stream().anyMatch(row::holds));
    }

    @Override
    public boolean check() {
        if (!isShown()) return true;
        Set<LocalDate> days = new HashSet<>();
        return rows.stream().map(row -> row.check(days)).reduce(true, Boolean::logicalAnd);
    }

    /** The card around it is hidden when VAT is charged. */
    private boolean isShown() {
        return getParent()
                .flatMap(fields -> fields.getParent())
                .map(card -> card.isVisible())
                .orElse(true);
    }

    List<ExemptionText> value() {
        return rows.stream().map(ExemptionRow::value).toList();
    }

    @Override
    public void focus() {
        rows.stream()
                .filter(ExemptionRow::isInvalid)
                .findFirst()
                .ifPresentOrElse(ExemptionRow::focus, this::focusFirst);
    }

    private void focusFirst() {
        if (rows.isEmpty()) add();
        else rows.getFirst().focus();
        scrollIntoView();
    }
}
