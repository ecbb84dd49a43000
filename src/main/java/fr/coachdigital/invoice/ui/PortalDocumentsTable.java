package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.StatusBadge;
import java.util.List;

/** Documents as a table, whose rows become cards where it is narrow; the roles are named, since a browser forgets them. */
class PortalDocumentsTable extends Composite<NativeTable> {

    PortalDocumentsTable(String caption, List<PortalItem> items) {
        NativeTable table = getContent();
        table.addClassName("portal-documents");
        role(table, "table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = role(new NativeTableRow(), "row");
        head.add(column("document"), column("date"), column("state"), column("amount"), column("pdf"));
        role(table.getHead(), "rowgroup").add(head);
        role(table.getBody(), "rowgroup");
        items.forEach(item -> table.getBody().add(row(item)));
    }

    private Component column(String name) {
        NativeTableHeaderCell cell = role(new NativeTableHeaderCell(), "columnheader");
        Span words = new Span(getTranslation("invoice.portal.column." + name));
        if (name.equals("pdf")) words.addClassName("visually-hidden");
        cell.add(words);
        cell.addClassName("portal-" + name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(PortalItem item) {
        NativeTableRow row = role(new NativeTableRow(), "row");
        row.add(
                document(item),
                cell("date", new Span(DocumentWords.day(item.date()))),
                cell("state", new StatusBadge(item.state(), item.tone())),
                cell("amount", new Span(DocumentWords.amount(item.amount()))),
                cell("pdf", pdf(item)));
        return row;
    }

    private Component document(PortalItem item) {
        Anchor link =
                new Anchor(item.path(), getTranslation("invoice.portal.type." + item.type()) + " " + item.number());
        link.addClassName("portal-link");
        NativeTableHeaderCell cell = role(new NativeTableHeaderCell(link), "rowheader");
        if (!item.subject().isBlank()) {
            Span subject = new Span(item.subject());
            subject.addClassName("portal-subject");
            cell.add(subject);
        }
        cell.addClassName("portal-document");
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private Component pdf(PortalItem item) {
        Anchor download = PdfDownload.link("", item.pdf());
        download.add(Icons.DOWNLOAD.create(), new Span("PDF"));
        download.addClassName("portal-download");
        download.setAriaLabel(getTranslation("invoice.portal.download", item.number()));
        return download;
    }

    private static NativeTableCell cell(String name, Component content) {
        NativeTableCell cell = role(new NativeTableCell(content), "cell");
        cell.addClassName("portal-" + name);
        return cell;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
