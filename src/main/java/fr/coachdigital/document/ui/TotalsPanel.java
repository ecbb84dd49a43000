package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.shared.Money;

/**
 * The sums of a document: without VAT, the VAT of each rate, with VAT; without VAT just the total. Deposit, deductions
 * and the rest to pay where there are any.
 */
@StyleSheet("styles/document.css")
public final class TotalsPanel extends Composite<DescriptionList> {

    private final boolean vatShown;

    public TotalsPanel(boolean vatShown) {
        this.vatShown = vatShown;
        getContent().addClassName("totals");
    }

    public void show(Totals totals) {
        show(totals, Deposit.NONE);
    }

    public void show(Totals totals, Deposit deposit) {
        getContent().removeAll();
        addSums(totals);
        if (deposit.kind() != Deposit.Kind.NONE) {
            String name = deposit.kind() == Deposit.Kind.PERCENT
                    ? getTranslation("document.totals.deposit.percent", DocumentWords.percent(deposit.value()))
                    : getTranslation("document.totals.deposit");
            add(name, deposit.of(totals.gross()), "");
        }
    }

    /** Of a document as it was given, with what earlier invoices took off. */
    public void show(DocumentContent content) {
        show(content.totals(), content.kind() == DocumentKind.QUOTE ? content.deposit() : Deposit.NONE);
        if (content.deductions().isEmpty()) return;
        content.deductions()
                .forEach(deduction -> add(
                        getTranslation(
                                deduction.deposit() ? "document.totals.deducted.deposit" : "document.totals.deducted",
                                deduction.number(),
                                DocumentWords.day(deduction.date())),
                        deduction.gross().negated(),
                        ""));
        add(getTranslation("document.totals.due"), content.due(), "totals-main");
    }

    /** One more sum under the others, such as what was paid. */
    public void add(String name, Money amount) {
        add(name, amount, "");
    }

    /** The sum that matters most, under all others, such as what is due. */
    public void addMain(String name, Money amount) {
        add(name, amount, "totals-main");
    }

    private void addSums(Totals totals) {
        if (!vatShown) {
            add(getTranslation("document.totals.only"), totals.net(), "totals-main");
            return;
        }
        add(getTranslation("document.totals.net"), totals.net(), "");
        for (VatGroup group : totals.groups()) {
            add(getTranslation("document.totals.vat", DocumentWords.rate(group.rate())), group.vat(), "");
        }
        add(getTranslation("document.totals.gross"), totals.gross(), "totals-main");
    }

    private void add(String name, Money amount, String className) {
        DescriptionList.Term term = new DescriptionList.Term(name);
        DescriptionList.Description value = new DescriptionList.Description(DocumentWords.amount(amount));
        if (!className.isEmpty()) {
            term.addClassName(className);
            value.addClassName(className);
        }
        getContent().add(term, value);
    }
}
