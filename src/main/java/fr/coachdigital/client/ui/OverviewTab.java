package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.PostalAddress;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is recorded of the client, to be read. */
@SpringComponent
class OverviewTab implements ClientTab<Component> {

    private final ClientDirectory directory;

    OverviewTab(ClientDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String labelKey() {
        return "client.tab.overview";
    }

    @Override
    public String parameter() {
        return "overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component content(ClientId client) {
        Div sections = new Div();
        sections.addClassName("client-sections");
        directory
                .find(client)
                .ifPresent(found -> sections.add(
                        section("client.form.contact", contact(found.data())),
                        section("client.form.identity", identity(found.data())),
                        section("client.form.relation", relation(found)),
                        section("client.form.notes", notes(found.data()))));
        return sections;
    }

    private static Section section(String key, Component content) {
        Section section = new Section(new H2(I18NProvider.translate(key)), content);
        section.addClassName("client-section");
        return section;
    }

    private static Component contact(ClientData data) {
        Facts facts = new Facts();
        data.emailAddress()
                .ifPresent(email ->
                        facts.add(text("client.field.email"), new Anchor("mailto:" + email.value(), email.value())));
        if (data.phone() != null) {
            facts.add(
                    text("client.field.phone"),
                    new Anchor("tel:" + data.phone().value(), data.phone().display()));
        }
        return facts.add(text("client.field.address"), address(data.address()));
    }

    private static String address(PostalAddress address) {
        String country = address.country().displayName(Words.language());
        if (address.isEmpty()) return country;
        return Stream.of(
                        address.line1(),
                        address.line2(),
                        (address.postalCode() + " " + address.city()).strip(),
                        country)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Component identity(ClientData data) {
        return new Facts()
                .add(text("client.field.kind"), text("client.kind." + data.kind()))
                .add(text("client.field.company"), data.company())
                .add(text("client.field.contact"), data.personName())
                .add(
                        text("client.field.siren"),
                        data.siren() == null ? "" : data.siren().display())
                .add(
                        text("client.field.siret"),
                        data.siret() == null ? "" : data.siret().display())
                .add(
                        text("client.field.vatNumber"),
                        data.vatNumber() == null ? "" : data.vatNumber().value());
    }

    private static Component relation(Client client) {
        ClientData data = client.data();
        return new Facts()
                .add(text("client.field.status"), Words.of(data.status()))
                .add(text("client.field.source"), data.source())
                .add(text("client.field.tags"), String.join(", ", data.tags()))
                .add(text("client.field.language"), text("client.language." + data.language()))
                .add(text("client.field.addressForm"), text("client.address-form." + data.addressForm()))
                .add(text("client.field.createdAt"), Words.date(client.createdAt()))
                .add(text("client.field.updatedAt"), Words.moment(client.updatedAt()));
    }

    private static Component notes(ClientData data) {
        Paragraph notes = new Paragraph(data.notes().isBlank() ? text("client.notes.none") : data.notes());
        notes.addClassName("client-notes");
        Paragraph secrecy = new Paragraph(text("client.form.notes.help"));
        secrecy.addClassName("client-note");
        return new Div(notes, secrecy);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
