package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.platform.ui.Icons;

/** A line among the others: dragged by its handle or moved by arrow keys or the menu, duplicated, deleted. */
final class LineRow extends Composite<Div> {

    private final LineFields fields;
    private final Button handle = new Button(Icons.GRIP.create());
    private final Button opener = new Button(Icons.MORE.create());
    private final ContextMenu menu = new ContextMenu(opener);
    private final MenuItem up;
    private final MenuItem down;

    LineRow(LineFields fields, LineActs acts) {
        this.fields = fields;
        handle.addThemeVariants(ButtonVariant.TERTIARY);
        handle.addClassName("line-handle");
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.addClassName("line-menu");
        menu.setOpenOnClick(true);
        up = menu.addItem(getTranslation("document.line.up"), event -> acts.move(this, -1));
        down = menu.addItem(getTranslation("document.line.down"), event -> acts.move(this, 1));
        menu.addItem(getTranslation("document.line.duplicate"), event -> acts.duplicate(this));
        menu.addItem(getTranslation("document.line.delete"), event -> acts.remove(this));
        onArrow("ArrowUp", () -> acts.move(this, -1));
        onArrow("ArrowDown", () -> acts.move(this, 1));
        makeDraggable(acts);
        getContent().addClassName("line-row");
        getElement().setAttribute("role", "group");
        getContent().add(handle, fields, opener);
    }

    private void onArrow(String key, Runnable moved) {
        handle.getElement()
                .addEventListener("keydown", event -> moved.run())
                .setFilter("event.key === '" + key + "'")
                .preventDefault();
    }

    private void makeDraggable(LineActs acts) {
        DragSource<Button> source = DragSource.create(handle);
        source.setDragData(this);
        source.setDragImage(this);
        DropTarget<Div> target = DropTarget.create(getContent());
        target.addDropListener(event -> event.getDragData()
                .filter(LineRow.class::isInstance)
                .map(LineRow.class::cast)
                .ifPresent(dragged -> acts.drop(dragged, this)));
    }

    Button handle() {
        return handle;
    }

    ContextMenu menu() {
        return menu;
    }

    LineFields fields() {
        return fields;
    }

    /** Says which line it is, for those who do not see it, and which way it can go. */
    void showPlace(int number, int of) {
        getElement().setAttribute("aria-label", getTranslation("document.line.place", number));
        handle.setAriaLabel(getTranslation("document.line.handle", number));
        opener.setAriaLabel(getTranslation("document.line.menu", number));
        up.setEnabled(number > 1);
        down.setEnabled(number < of);
    }

    void focusHandle() {
        handle.focus();
    }

    void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly);
        handle.setVisible(!readOnly);
        opener.setVisible(!readOnly);
    }
}
