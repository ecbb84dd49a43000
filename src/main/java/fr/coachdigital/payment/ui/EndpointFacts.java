package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.payment.StripeStatus;

/** What to type in Stripe's dashboard so that its events come here. */
final class EndpointFacts extends Composite<DescriptionList> {

    EndpointFacts(StripeStatus status) {
        getContent().addClassName("payment-facts");
        fact("webhook", new CopyLine(status.webhook().toString(), getTranslation("stripe.endpoint.webhook")));
        fact("version", new CopyLine(status.apiVersion(), getTranslation("stripe.endpoint.version")));
        UnorderedList types = new UnorderedList();
        status.events().forEach(type -> types.add(new ListItem(new Code(type))));
        fact("events", types);
    }

    private void fact(String key, Component content) {
        getContent()
                .add(
                        new DescriptionList.Term(getTranslation("stripe.endpoint." + key)),
                        new DescriptionList.Description(content));
    }
}
