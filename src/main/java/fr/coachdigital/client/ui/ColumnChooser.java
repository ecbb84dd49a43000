package fr.coachdigital.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.WebStorage;
import fr.coachdigital.platform.ui.Icons;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which columns the list shows; the browser remembers. */
final class ColumnChooser extends Composite<MenuBar> {

    private static final String MEMORY = "coach-digital.client.columns";

    private final Map<GridColumn, MenuItem> items = new EnumMap<>(GridColumn.class);
    private final Consumer<Set<GridColumn>> chosen;

    ColumnChooser(Consumer<Set<GridColumn>> chosen) {
        this.chosen = chosen;
        MenuBar menu = getContent();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem opener = menu.addItem(Icons.COLUMNS.create(), getTranslation("client.columns"));
        opener.setAriaLabel(getTranslation("client.columns"));
        for (GridColumn column : GridColumn.values()) {
            if (!column.canBeHidden()) continue;
            MenuItem item = opener.getSubMenu().addItem(getTranslation(column.headerKey()), event -> choose());
            item.setCheckable(true);
            item.setChecked(column.isShownAtFirst());
            item.setKeepOpen(true);
            items.put(column, item);
        }
    }

    static Set<GridColumn> shownAtFirst() {
        return Arrays.stream(GridColumn.values())
                .filter(GridColumn::isShownAtFirst)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        WebStorage.getItem(event.getUI(), WebStorage.Storage.LOCAL_STORAGE, MEMORY, this::restore);
    }

    private void restore(@Nullable String remembered) {
        if (remembered == null) return;
        Set<String> keys = Arrays.stream(remembered.split(",", -1)).collect(Collectors.toSet());
        items.forEach((column, item) -> item.setChecked(keys.contains(column.key())));
        chosen.accept(checked());
    }

    private void choose() {
        Set<GridColumn> checked = checked();
        WebStorage.setItem(MEMORY, checked.stream().map(GridColumn::key).collect(Collectors.joining(",")));
        chosen.accept(checked);
    }

    private Set<GridColumn> checked() {
        Set<GridColumn> checked = EnumSet.of(GridColumn.NAME);
        items.forEach((column, item) -> {
            if (item.isChecked()) checked.add(column);
        });
        return checked;
    }
}
