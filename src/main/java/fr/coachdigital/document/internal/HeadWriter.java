package fr.coachdigital.document.internal;

import fr.coachdigital.document.Buyer;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Original;
import fr.coachdigital.document.Seller;
import fr.coachdigital.document.internal.Sheet.Fact;
import fr.coachdigital.document.internal.Sheet.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who, what and when: the upper part of a document. */
class HeadWriter {

    private final DocumentContent content;
    private final Words words;

    HeadWriter(DocumentContent content, Words words) {
        this.content = content;
        this.words = words;
    }

    String kind() {
        return words.say("kind." + content.kind().name());
    }

    /** Such as {@code Facture F-2026-0012}. */
    String title() {
        return (kind() + " " + content.number()).strip();
    }

    /** The trade name leads where there is one, but the law's name is always there. */
    Party seller() {
        Seller seller = content.seller();
        List<String> lines = new ArrayList<>(seller.address());
        Stream.of(seller.email(), seller.phone()).filter(HeadWriter::isSaid).forEach(lines::add);
        List<String> identifiers = new ArrayList<>();
        identify(identifiers, seller.siren(), seller.siret(), seller.vatNumber());
        return new Party(seller.name(), seller.tradeName(), lines, identifiers);
    }

    Party buyer() {
        Buyer buyer = content.buyer();
        List<String> identifiers = new ArrayList<>();
        identify(identifiers, buyer.siren(), buyer.siret(), buyer.vatNumber());
        return new Party(buyer.name(), buyer.contact(), buyer.address(), identifiers);
    }

    private void identify(List<String> identifiers, String siren, String siret, String vatNumber) {
        if (isSaid(siren)) identifiers.add(words.say("siren", siren));
        if (isSaid(siret)) identifiers.add(words.say("siret", siret));
        if (isSaid(vatNumber)) identifiers.add(words.say("vatNumber", vatNumber));
    }

    /** At the foot of each page. */
    String footer() {
        Seller seller = content.seller();
        String siren = isSaid(seller.siren()) ? words.say("siren", seller.siren()) : "";
        return Stream.of(seller.name(), String.join(", ", seller.address()), siren)
                .filter(HeadWriter::isSaid)
                .collect(Collectors.joining(" · "));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("date"), words.day(content.date())));
        if (content.revision() > 1) facts.add(new Fact(words.say("revision"), String.valueOf(content.revision())));
        day(facts, "validUntil", content.validUntil());
        day(facts, "dueDate", content.dueDate());
        supply(facts);
        if (isSaid(content.duration())) facts.add(new Fact(words.say("duration"), content.duration()));
        return facts;
    }

    private void supply(List<Fact> facts) {
        LocalDate from = content.supplyFrom();
        LocalDate until = content.supplyUntil();
        if (from != null && until != null && !from.equals(until)) {
            facts.add(new Fact(words.say("supplyPeriod"), words.say("period", words.day(from), words.day(until))));
        } else {
            day(facts, content.kind() == DocumentKind.QUOTE ? "start" : "supply", from == null ? until : from);
        }
    }

    private void day(List<Fact> facts, String key, @Nullable LocalDate day) {
        if (day != null) facts.add(new Fact(words.say(key), words.day(day)));
    }

    List<Fact> correction() {
        Original original = content.original();
        if (original == null) return List.of();
        List<Fact> facts = new ArrayList<>();
        String invoice = words.say("original.value", original.number(), words.day(original.date()));
        facts.add(new Fact(words.say("original"), invoice));
        if (isSaid(original.reason())) facts.add(new Fact(words.say("reason"), original.reason()));
        return facts;
    }

    private static boolean isSaid(String text) {
        return !text.isBlank();
    }
}
