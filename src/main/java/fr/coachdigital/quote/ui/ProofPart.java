package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.quote.AcceptanceProof;
import fr.coachdigital.quote.Quote;

/** What shows that the client agreed, to be kept and shown if it is ever doubted. */
final class ProofPart extends Composite<Div> {

    ProofPart(Quote quote, AcceptanceProof proof) {
        Span hash = new Span(proof.pdfSha256());
        hash.addClassName("quote-hash");
        getContent()
                .add(new QuoteFacts(getTranslation("quote.proof"))
                        .add(getTranslation("quote.proof.signer"), proof.signerName())
                        .add(getTranslation("quote.proof.at"), DocumentWords.moment(proof.acceptedAt()))
                        .add(
                                getTranslation("quote.proof.document"),
                                getTranslation("quote.number.revision", quote.number(), proof.revision()))
                        .add(getTranslation("quote.proof.consent"), proof.consentText())
                        .add(
                                getTranslation("quote.proof.way"),
                                getTranslation(
                                        proof.bySignedInClient() ? "quote.proof.way.portal" : "quote.proof.way.link"))
                        .add(getTranslation("quote.proof.ip"), proof.ipAddress())
                        .add(getTranslation("quote.proof.browser"), proof.userAgent())
                        .add(getTranslation("quote.proof.sha256"), hash));
    }
}
