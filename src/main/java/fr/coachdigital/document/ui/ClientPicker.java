package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Page;
import java.util.List;
import java.util.Optional;

/** Finds a client by name, company or e-mail as one types, or leads to the form for a new one. */
@StyleSheet("styles/document.css")
public final class ClientPicker extends Composite<Div> {

    private final ComboBox<ClientRow> box = new ComboBox<>();
    private final Anchor create = new Anchor(ClientPaths.NEW, getTranslation("client.new"));
    private final ClientDirectory directory;

    public ClientPicker(String label, ClientDirectory directory) {
        this.directory = directory;
        box.setLabel(label);
        box.setPlaceholder(getTranslation("document.client.hint"));
        box.setItemLabelGenerator(ClientPicker::label);
        box.setRenderer(LitRenderer.<ClientRow>of(
                        "<span class=\"client-choice\">${item.name}<small>${item.note}</small></span>")
                .withProperty("name", ClientRow::displayName)
                .withProperty("note", ClientPicker::note));
        box.setItems(ClientChoice.of(directory));
        box.setManualValidation(true);
        box.setWidthFull();
        box.addValueChangeListener(event -> refuse(""));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> choose(event.getDetail()));
        create.addClassName("client-picker-new");
        getContent().addClassName("client-picker");
        getContent().add(box, create);
    }

    /** What was typed and not picked from the list: enough where one client alone fits. */
    private void choose(String typed) {
        ClientFilter named = ClientFilter.NONE.withSearch(typed.strip());
        List<ClientRow> found = directory.page(named, ClientSort.BY_NAME, new Page(0, 2, 2));
        if (found.size() == 1) box.setValue(found.getFirst());
        else refuse(getTranslation(found.isEmpty() ? "document.client.unknown" : "document.client.several"));
    }

    /** For a list that may be narrowed to one client: without a label above, and with nobody to add. */
    public static ClientPicker asFilter(String label, ClientDirectory directory) {
        ClientPicker picker = new ClientPicker("", directory);
        picker.box.setAriaLabel(label);
        picker.box.setPlaceholder(label);
        picker.box.setClearButtonVisible(true);
        picker.create.setVisible(false);
        return picker;
    }

    private static String label(ClientRow row) {
        return row.company().isEmpty() || row.personName().isEmpty()
                ? row.displayName()
                : row.displayName() + " (" + row.personName() + ")";
    }

    private static String note(ClientRow row) {
        return row.company().isEmpty() || row.personName().isEmpty() ? row.email() : row.personName();
    }

    public void clear() {
        box.clear();
    }

    /** Nobody is chosen when there is no such client. */
    public void show(ClientId id) {
        box.setValue(directory.row(id).orElse(null));
    }

    /** Empty when nobody is chosen; says nothing of errors. */
    public Optional<ClientRow> glance() {
        return box.getOptionalValue();
    }

    /** The client; empty, with the error on the field, when nobody is chosen. */
    public Optional<ClientId> read() {
        boolean nobody = box.isEmpty();
        refuse(nobody ? getTranslation("document.client.missing") : "");
        return box.getOptionalValue().map(ClientRow::id);
    }

    private void refuse(String problem) {
        box.setErrorMessage(problem);
        box.setInvalid(!problem.isEmpty());
    }

    public void onChange(Runnable changed) {
        box.addValueChangeListener(event -> changed.run());
    }

    public void focus() {
        box.focus();
    }

    public void setReadOnly(boolean readOnly) {
        box.setReadOnly(readOnly);
    }
}
