package fr.coachdigital.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.WebStorage;
import fr.coachdigital.platform.ui.Icons;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a list shows; the browser remembers.
 *
 * @param <C> the columns that can be hidden, and others
 */
public final class ColumnMenu<C extends Enum<C>> extends Composite<MenuBar> {

    private final String memory;
    private final Set<C> always;
    private final Map<C, MenuItem> items;
    private final Consumer<Set<C>> chosen;

    /**
     * @param memory names the list in the browser's memory, such as {@code invoice}
     * @param hideable columns that can be hidden, with their names
     * @param shown columns that are shown at first; those that cannot be hidden stay
     */
    public ColumnMenu(String memory, Map<C, String> hideable, Set<C> shown, Consumer<Set<C>> chosen) {
        this.memory = "coach-digital." + memory + ".columns";
        this.chosen = chosen;
        this.items = new LinkedHashMap<>();
        this.always = EnumSet.copyOf(shown);
        always.removeAll(hideable.keySet());
        MenuBar menu = getContent();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem opener = menu.addItem(Icons.COLUMNS.create(), getTranslation("document.columns"));
        opener.setAriaLabel(getTranslation("document.columns"));
        hideable.forEach((column, name) -> {
            MenuItem item = opener.getSubMenu().addItem(name, event -> choose());
            item.setCheckable(true);
            item.setChecked(shown.contains(column));
            item.setKeepOpen(true);
            items.put(column, item);
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        WebStorage.getItem(event.getUI(), WebStorage.Storage.LOCAL_STORAGE, memory, this::restore);
    }

    private void restore(@Nullable String remembered) {
        if (remembered == null) return;
        Set<String> names = Arrays.stream(remembered.split(",", -1)).collect(Collectors.toSet());
        items.forEach((column, item) -> item.setChecked(names.contains(column.name())));
        chosen.accept(checked());
    }

    private void choose() {
        Set<C> checked = checked();
        WebStorage.setItem(memory, checked.stream().map(Enum::name).collect(Collectors.joining(",")));
        chosen.accept(checked);
    }

    private Set<C> checked() {
        Set<C> checked = EnumSet.copyOf(always);
        items.forEach((column, item) -> {
            if (item.isChecked()) checked.add(column);
        });
        return checked;
    }
}
