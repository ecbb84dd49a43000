package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.document.ui.PaperSheet.Labels;
import fr.coachdigital.document.ui.PaperSheet.Row;

/**
 * The lines as a table, whose rows become cards where it is narrow; the roles are named, since a browser forgets them
 * with the layout.
 */
class PaperTable extends Composite<NativeTable> {

    private final boolean vatShown;

    PaperTable(PaperSheet sheet) {
        vatShown = sheet.vatShown();
        NativeTable table = getContent();
        table.addClassName("paper-lines");
        role(table, "table");
        table.setCaptionText(sheet.labels().lines());
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow();
        role(head, "row");
        header(head, sheet.labels());
        role(table.getHead(), "rowgroup");
        table.getHead().add(head);
        role(table.getBody(), "rowgroup");
        sheet.rows().forEach(row -> table.getBody().add(row(row, sheet.labels())));
    }

    private void header(NativeTableRow head, Labels labels) {
        head.add(column(labels.designation(), ""));
        head.add(column(labels.quantity(), "paper-figure"));
        head.add(column(labels.price(), "paper-figure"));
        if (vatShown) head.add(column(labels.vat(), "paper-figure"));
        head.add(column(labels.amount(), "paper-figure"));
    }

    private static NativeTableHeaderCell column(String label, String className) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(label);
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) cell.addClassName(className);
        return role(cell, "columnheader");
    }

    private NativeTableRow row(Row row, Labels labels) {
        NativeTableRow shown = role(new NativeTableRow(), "row");
        shown.addClassName("paper-" + row.kind());
        shown.add(designation(row));
        if (row.kind().equals("item")) {
            shown.add(figure(row.quantity(), labels.quantity()), figure(row.price(), labels.price()));
            if (vatShown) shown.add(figure(row.vat(), labels.vat()));
            shown.add(figure(row.amount(), labels.amount()));
        } else if (row.kind().equals("section")) {
            shown.add(figure(row.amount(), labels.subtotal()));
        }
        return shown;
    }

    private Component designation(Row row) {
        NativeTableHeaderCell cell = role(new NativeTableHeaderCell(), "rowheader");
        cell.getElement().setAttribute("scope", "row");
        cell.add(part(row.designation(), "paper-designation"));
        if (!row.description().isBlank()) cell.add(part(row.description(), "paper-description"));
        if (!row.discount().isEmpty()) cell.add(part(row.discount(), "paper-discount"));
        int columns = vatShown ? 5 : 4;
        if (row.kind().equals("text")) cell.getElement().setAttribute("colspan", String.valueOf(columns));
        if (row.kind().equals("section")) cell.getElement().setAttribute("colspan", String.valueOf(columns - 1));
        return cell;
    }

    private static Span part(String text, String className) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }

    /** The label is for narrow screens, where the head of the table is out of sight. */
    private static Component figure(String value, String label) {
        NativeTableCell cell = role(new NativeTableCell(part(value, "paper-value")), "cell");
        cell.addClassName("paper-figure");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
