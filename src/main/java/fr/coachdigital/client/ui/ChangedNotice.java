package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.client.ClientChangedMeanwhile;

/** Says that somebody else wrote in between; what was typed stays until the coach decides. */
final class ChangedNotice extends Composite<Div> {

    ChangedNotice(ClientChangedMeanwhile changed, Runnable reload, Runnable overwrite) {
        String at = Words.moment(changed.at());
        String sentence = changed.by().isEmpty()
                ? getTranslation("client.changed-meanwhile", at)
                : getTranslation("client.changed-meanwhile.by", changed.by(), at);
        Button reloader = new Button(getTranslation("client.changed-meanwhile.reload"), event -> reload.run());
        Button overwriter = new Button(getTranslation("client.changed-meanwhile.overwrite"), event -> overwrite.run());
        Div acts = new Div(reloader, overwriter);
        acts.addClassName("client-links");
        getContent().addClassNames("client-notice", "tone-warning");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new Paragraph(sentence), acts);
    }
}
