package fr.coachdigital.document.internal;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.document.internal.Sheet.Sum;
import fr.coachdigital.document.internal.Sheet.SumKind;
import java.util.ArrayList;
import java.util.List;

/** What a document comes to: without VAT, the VAT of each rate, with it, what earlier invoices asked for, and the rest. */
class SumWriter {

    private final DocumentContent content;
    private final Words words;
    private final List<Sum> sums = new ArrayList<>();

    private SumWriter(DocumentContent content, Words words) {
        this.content = content;
        this.words = words;
    }

    static List<Sum> sums(DocumentContent content, Words words) {
        SumWriter writer = new SumWriter(content, words);
        if (content.vatShown()) writer.addVat();
        writer.addTotal();
        return List.copyOf(writer.sums);
    }

    private void addVat() {
        Totals totals = content.totals();
        add(SumKind.PLAIN, words.say("total.net"), words.money(totals.net()));
        for (VatGroup group : totals.groups()) {
            String label = words.say("total.rate", words.percent(group.rate().percent()), words.money(group.base()));
            add(SumKind.PLAIN, label, words.money(group.vat()));
        }
        if (totals.groups().size() > 1) add(SumKind.PLAIN, words.say("total.allVat"), words.money(totals.vat()));
    }

    private void addTotal() {
        String total = words.withTax(content, "total");
        String gross = words.money(content.totals().gross());
        switch (content.kind()) {
            case QUOTE -> {
                add(SumKind.STRONG, total, gross);
                addDeposit();
            }
            case INVOICE, DEPOSIT_INVOICE -> {
                add(SumKind.PLAIN, total, gross);
                content.deductions().forEach(this::addDeduction);
                add(SumKind.STRONG, words.say("total.due"), words.money(content.due()));
            }
            case CREDIT_NOTE -> add(SumKind.STRONG, words.withTax(content, "total.credit"), gross);
        }
    }

    private void addDeposit() {
        Deposit deposit = content.deposit();
        if (deposit.kind() == Deposit.Kind.NONE) return;
        String label = deposit.kind() == Deposit.Kind.PERCENT
                ? words.say("deposit.percent", words.percent(deposit.value()))
                : words.say("deposit.amount");
        add(SumKind.AFTER, label, words.money(deposit.of(content.totals().gross())));
    }

    private void addDeduction(Deduction deduction) {
        String key = deduction.deposit() ? "deduction.deposit" : "deduction.invoice";
        String label =
                words.say(deduction.netOnly() ? key + ".net" : key, deduction.number(), words.day(deduction.date()));
        String amounts = "";
        if (content.vatShown() || !deduction.vat().isZero()) {
            amounts = words.say(
                    "deduction.amounts",
                    words.money(deduction.net()),
                    words.money(deduction.vat()),
                    words.money(deduction.gross()));
        }
        sums.add(new Sum(SumKind.LESS, label, amounts, words.less(deduction.gross())));
    }

    private void add(SumKind kind, String label, String amount) {
        sums.add(new Sum(kind, label, "", amount));
    }
}
