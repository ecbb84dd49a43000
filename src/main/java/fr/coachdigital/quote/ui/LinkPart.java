package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.quote.QuoteState;
import java.util.Optional;

/** The mailed link: whether it works and was opened; its address is known to the client alone. */
final class LinkPart extends Composite<Div> {

    LinkPart(Optional<DocumentLink> link, QuoteState state, Runnable revoke) {
        link.ifPresentOrElse(
                working -> {
                    QuoteFacts facts = new QuoteFacts(getTranslation("quote.link"))
                            .add(getTranslation("quote.link.until"), DocumentWords.day(working.expiresAt()))
                            .add(
                                    getTranslation("quote.link.opened"),
                                    working.firstOpenedAt() == null
                                            ? getTranslation("quote.link.unopened")
                                            : DocumentWords.moment(working.firstOpenedAt()));
                    Button button = new Button(getTranslation("quote.link.revoke"), event -> revoke.run());
                    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                    getContent().add(facts.withAct(button));
                },
                () -> getContent()
                        .add(new QuoteFacts(getTranslation("quote.link"))
                                .withAct(new Paragraph(getTranslation(noneKey(state))))));
    }

    /** Only what waits for an answer is sent again; the rest has another way to a link, or needs none. */
    private static String noneKey(QuoteState state) {
        return switch (state) {
            case ACCEPTED, DECLINED, EXPIRED, CANCELLED -> "quote.link.none." + state;
            case DRAFT, SENT -> "quote.link.none";
        };
    }
}
