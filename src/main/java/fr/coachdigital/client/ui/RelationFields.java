package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import fr.coachdigital.client.AddressForm;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the relation stands and how the client is spoken to. */
final class RelationFields extends Composite<FormLayout> {

    private final Select<ClientStatus> status = new Select<>();
    private final ComboBox<String> source = new ComboBox<>(getTranslation("client.field.source"));
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>(getTranslation("client.field.tags"));
    private final Select<Language> language = new Select<>();
    private final Select<AddressForm> addressForm = new Select<>();
    private final List<String> knownTags = new ArrayList<>();
    private final List<String> knownSources = new ArrayList<>();

    RelationFields(List<String> tagsInUse, List<String> sourcesInUse) {
        knownTags.addAll(tagsInUse);
        knownSources.addAll(sourcesInUse);
        status.setLabel(getTranslation("client.field.status"));
        status.setItems(ClientStatus.values());
        status.setItemLabelGenerator(Words::of);
        status.setValue(ClientStatus.PROSPECT);
        source.setHelperText(getTranslation("client.form.source.help"));
        source.setItems(knownSources);
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(event -> chooseSource(event.getDetail().strip()));
        tags.setHelperText(getTranslation("client.form.tags.help"));
        tags.setItems(knownTags);
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(event -> addTag(event.getDetail().strip()));
        language.setLabel(getTranslation("client.field.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(value -> getTranslation("client.language." + value));
        language.setValue(Language.FR);
        addressForm.setLabel(getTranslation("client.field.addressForm"));
        addressForm.setItems(AddressForm.VOUS, AddressForm.TU);
        addressForm.setItemLabelGenerator(value -> getTranslation("client.address-form." + value));
        addressForm.setValue(AddressForm.VOUS);
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setMaxColumns(2);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.add(status, source);
        layout.add(tags, 2);
        layout.add(language, addressForm);
    }

    private void chooseSource(String typed) {
        boolean tooLong = typed.length() > ClientData.MAX_SOURCE;
        source.setErrorMessage(getTranslation("client.form.too-long", ClientData.MAX_SOURCE, typed.length()));
        source.setInvalid(tooLong);
        if (tooLong || typed.isEmpty()) return;
        if (!knownSources.contains(typed)) {
            knownSources.add(typed);
            source.setItems(knownSources);
        }
        source.setValue(typed);
    }

    private void addTag(String typed) {
        boolean tooLong = typed.length() > ClientData.MAX_TAG;
        boolean tooMany = tags.getValue().size() >= ClientData.MAX_TAGS;
        tags.setErrorMessage(
                tooLong
                        ? getTranslation("client.form.too-long", ClientData.MAX_TAG, typed.length())
                        : getTranslation("client.form.tags.too-many", ClientData.MAX_TAGS));
        tags.setInvalid(tooLong || tooMany);
        if (tooLong || tooMany || typed.isEmpty()) return;
        Set<String> chosen = new LinkedHashSet<>(tags.getValue());
        String known =
                knownTags.stream().filter(typed::equalsIgnoreCase).findFirst().orElse(typed);
        chosen.add(known);
        showTags(chosen);
    }

    private void showTags(Set<String> chosen) {
        chosen.stream().filter(tag -> !knownTags.contains(tag)).forEach(knownTags::add);
        // New items make the field forget its value.
        tags.setItems(knownTags);
        tags.setValue(chosen);
    }

    void show(ClientData data) {
        status.setValue(data.status());
        chooseSource(data.source());
        if (data.source().isEmpty()) source.clear();
        showTags(new LinkedHashSet<>(data.tags()));
        language.setValue(data.language());
        addressForm.setValue(data.addressForm());
    }

    /** False if more tags are chosen than a client may have. */
    boolean check() {
        boolean tooMany = tags.getValue().size() > ClientData.MAX_TAGS;
        if (tooMany) {
            tags.setErrorMessage(getTranslation("client.form.tags.too-many", ClientData.MAX_TAGS));
            tags.setInvalid(true);
            tags.focus();
        }
        return !tooMany && !source.isInvalid();
    }

    ClientStatus status() {
        return status.getValue();
    }

    String source() {
        return source.getOptionalValue().orElse("");
    }

    List<String> tags() {
        return List.copyOf(tags.getValue());
    }

    Language language() {
        return language.getValue();
    }

    AddressForm addressForm() {
        return addressForm.getValue();
    }

    List<Object> typed() {
        return List.of(
                status.getValue(), source(), Set.copyOf(tags.getValue()), language.getValue(), addressForm.getValue());
    }
}
