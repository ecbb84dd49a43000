package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Words to press in and out that narrow a list; none pressed means all. Tells each change.
 *
 * @param <E> what can be chosen
 */
@StyleSheet("styles/document-list.css")
public final class ChoiceChips<E extends Enum<E>> extends Composite<Div> {

    private final Map<E, NativeButton> chips;
    private final Set<E> chosen;

    /** @param label what the group is called by a screen reader */
    public ChoiceChips(String label, Class<E> type, Function<E, String> word, Consumer<Set<E>> changed) {
        chips = new EnumMap<>(type);
        chosen = EnumSet.noneOf(type);
        getContent().addClassName("document-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        for (E choice : EnumSet.allOf(type)) {
            NativeButton chip = new NativeButton(word.apply(choice), event -> press(choice, changed));
            chip.addClassName("document-chip");
            chips.put(choice, chip);
            getContent().add(chip);
        }
        paint();
    }

    private void press(E choice, Consumer<Set<E>> changed) {
        if (!chosen.remove(choice)) chosen.add(choice);
        paint();
        changed.accept(Set.copyOf(chosen));
    }

    /** Shows the choice and tells nobody. */
    public void show(Set<E> wanted) {
        chosen.clear();
        chosen.addAll(wanted);
        paint();
    }

    public Set<E> chosen() {
        return Set.copyOf(chosen);
    }

    private void paint() {
        chips.forEach((choice, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(choice))));
    }
}
