package fr.coachdigital.document.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.client.ClientRecords;
import fr.coachdigital.document.DocumentComposer;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentDraft;
import fr.coachdigital.document.DocumentLogo;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.Transfer;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.settings.BankDetails;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.IssuerSettings;
import fr.coachdigital.shared.Bic;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Iban;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public: the features that own documents have checked the caller; nobody else may use it. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class DocumentComposerService implements DocumentComposer {

    private final IssuerSettings settings;
    private final ClientRecords clients;
    private final Mentions mentions;
    private final Parties parties;

    DocumentComposerService(IssuerSettings settings, ClientRecords clients, Mentions mentions, Parties parties) {
        this.settings = settings;
        this.clients = clients;
        this.mentions = mentions;
        this.parties = parties;
    }

    @Override
    public List<Missing> missing(DocumentDraft draft) {
        Situation situation = situation(draft);
        return MissingDetails.of(situation, isToBePaid(situation));
    }

    @Override
    public List<String> warnings(DocumentDraft draft) {
        return situation(draft).hasMainlandRates() ? List.of("document.warning.overseas") : List.of();
    }

    @Override
    public DocumentContent compose(DocumentDraft draft) {
        Situation situation = situation(draft);
        IssuerProfile issuer = situation.issuer();
        ClientData client = situation.client();
        return new DocumentContent(
                draft.kind(),
                draft.number(),
                draft.revision(),
                client.language(),
                draft.subject(),
                draft.date(),
                draft.validUntil(),
                draft.dueDate(),
                draft.supplyFrom(),
                draft.supplyUntil(),
                draft.duration(),
                parties.seller(issuer.company(), client),
                parties.buyer(client),
                situation.isVatCharged(),
                lines(situation),
                draft.deductions(),
                draft.original(),
                draft.deposit(),
                draft.notes(),
                mentions.of(situation),
                Objects.requireNonNullElse(draft.terms(), issuer.terms()),
                isToBePaid(situation) ? transfer(issuer) : null,
                issuer.accentColor(),
                settings.logo()
                        .map(logo -> new DocumentLogo(logo.mediaType(), logo.base64()))
                        .orElse(null),
                mentions.ofVat(situation),
                fixedVat(draft));
    }

    @Override
    public boolean chargesVat(ClientId client) {
        return taxation(client).isCharged();
    }

    @Override
    public List<String> vatMentions(DocumentContent archived, ClientId client) {
        return mentions.ofVat(archived, taxation(client));
    }

    private Taxation taxation(ClientId client) {
        return new Taxation(settings.current().vat(), client(client));
    }

    private static List<VatGroup> fixedVat(DocumentDraft draft) {
        return draft.vat() == null ? List.of() : draft.vat().fixed();
    }

    private Situation situation(DocumentDraft draft) {
        return new Situation(draft, settings.current(), client(draft.client()));
    }

    private ClientData client(ClientId id) {
        return clients.find(id).orElseThrow(() -> new ClientNotFound(id)).data();
    }

    private static boolean isToBePaid(Situation situation) {
        Money deducted = situation.draft().deductions().stream()
                .map(deduction -> deduction.gross())
                .reduce(Money.ZERO, Money::plus);
        return situation.isPayable()
                && Totals.of(lines(situation)).gross().minus(deducted).isPositive();
    }

    private static List<Line> lines(Situation situation) {
        List<Line> lines = situation.draft().lines();
        return situation.isVatCharged()
                ? lines
                : lines.stream().map(Line::untaxed).toList();
    }

    private static @Nullable Transfer transfer(IssuerProfile issuer) {
        BankDetails bank = issuer.bank();
        Iban iban = bank.iban();
        if (iban == null) return null;
        String holder = bank.holder().isBlank() ? issuer.company().legalName() : bank.holder();
        return new Transfer(
                holder,
                iban.value(),
                Optional.ofNullable(bank.bic()).map(Bic::value).orElse(""));
    }
}
