package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.client.ClientData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the coach writes about a client: shows a record, and gives one back once nothing is wrong with it. */
final class ClientForm extends Composite<Div> {

    private final IdentityFields identity = new IdentityFields();
    private final ContactFields contact = new ContactFields();
    private final RelationFields relation;
    private final TextArea notesInput = new TextArea(getTranslation("client.field.notes"));
    private final TypedField<String> notes = TypedField.text(notesInput, ClientData.MAX_NOTES);
    private List<Object> shown;

    /** @param submit what Enter does in any field of one line */
    ClientForm(List<String> tagsInUse, List<String> sourcesInUse, Runnable submit) {
        relation = new RelationFields(tagsInUse, sourcesInUse);
        notesInput.setHelperText(getTranslation("client.form.notes.help"));
        notesInput.setWidthFull();
        notesInput.setMinRows(4);
        Div oneLiners = new Div(
                section("client.form.identity"), identity,
                section("client.form.contact"), contact,
                section("client.form.relation"), relation);
        Shortcuts.addShortcutListener(oneLiners, submit::run, Key.ENTER)
                .listenOn(oneLiners)
                .setResetFocusOnActiveElement(true);
        getContent().addClassName("client-form");
        getContent().add(oneLiners, section("client.form.notes"), notesInput);
        identity.showNew();
        shown = typed();
    }

    private H2 section(String key) {
        return new H2(getTranslation(key));
    }

    void show(ClientData data) {
        identity.show(data);
        contact.show(data);
        relation.show(data);
        notes.show(data.notes());
        shown = typed();
    }

    void focus() {
        identity.focus();
    }

    /** Whether something was typed since the form was shown or last kept. */
    boolean isChanged() {
        return !typed().equals(shown);
    }

    /** What is typed now counts as saved. */
    void keep() {
        shown = typed();
    }

    /** The record, or empty with the errors on the fields and the first of them focused. */
    Optional<ClientData> write() {
        boolean related = relation.check();
        Optional<TypedField<?>> problem = Stream.of(
                        identity.firstProblem(),
                        contact.firstProblem(),
                        notes.check() ? Optional.<TypedField<?>>empty() : Optional.<TypedField<?>>of(notes))
                .flatMap(Optional::stream)
                .findFirst();
        problem.ifPresent(TypedField::focus);
        return problem.isPresent() || !related ? Optional.empty() : Optional.of(data());
    }

    private ClientData data() {
        return new ClientData(
                identity.kind(),
                identity.firstName(),
                identity.lastName(),
                identity.company(),
                identity.siren(),
                identity.siret(),
                identity.vatNumber(),
                contact.email(),
                contact.phone(),
                contact.address(),
                relation.status(),
                relation.source(),
                relation.tags(),
                notes.typed(),
                relation.language(),
                relation.addressForm());
    }

    private List<Object> typed() {
        return Stream.of(identity.typed(), contact.typed(), relation.typed(), List.<Object>of(notes.typed()))
                .flatMap(List::stream)
                .toList();
    }
}
