package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Transfer;
import fr.coachdigital.document.internal.Sheet.Fact;
import fr.coachdigital.document.internal.Sheet.Payment;
import fr.coachdigital.shared.Iban;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How to pay an invoice by transfer, for eyes and for banking apps. */
final class PaymentWriter {

    private PaymentWriter() {}

    static Payment payment(DocumentContent content, Words words) {
        Transfer transfer = content.transfer();
        if (transfer == null || !content.due().isPositive()) return Payment.NONE;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("payment.amount"), words.money(content.due())));
        LocalDate dueDate = content.dueDate();
        if (dueDate != null) facts.add(new Fact(words.say("payment.until"), words.day(dueDate)));
        facts.add(new Fact(words.say("payment.holder"), transfer.holder()));
        facts.add(new Fact(words.say("payment.iban"), new Iban(transfer.iban()).display()));
        if (!transfer.bic().isEmpty()) facts.add(new Fact(words.say("payment.bic"), transfer.bic()));
        if (content.number().isEmpty()) return new Payment(facts, "", "");
        facts.add(new Fact(words.say("payment.reference"), content.number()));
        Optional<String> code = EpcCode.of(transfer, content.due(), content.number())
                .map(EpcCode::picture)
                .map(Pictures::address);
        String text = words.say("payment.codeText", words.money(content.due()), transfer.holder(), content.number());
        return new Payment(facts, code.orElse(""), text);
    }
}
