package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.shared.Money;

/**
 * The sums of a document: without VAT, the VAT of each rate, with VAT; without VAT just the total. The deposit where
 * there is one.
 */
@StyleSheet("styles/document.css")
public final class TotalsPanel extends Composite<DescriptionList> {

    private boolean vatShown;

    public TotalsPanel(boolean vatShown) {
        this.vatShown = vatShown;
        getContent().addClassName("totals");
    }

    /** Whether what is shown from now on has VAT. */
    public void setVatShown(boolean shown) {
        vatShown = shown;
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
