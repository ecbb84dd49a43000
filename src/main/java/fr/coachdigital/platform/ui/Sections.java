package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Parts of a page of which one is shown: a row of buttons with what they lead to below. Stands where a tab sheet would,
 * whose scroller has no role that a screen reader could name. A part is built when it is first shown.
 */
public final class Sections extends Composite<Div> {

    private final Div bar = new Div();
    private final Div place = new Div();
    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<Supplier<Component>> contents = new ArrayList<>();
    private final List<Div> built = new ArrayList<>();
    private IntConsumer onChoice = index -> {};

    /** @param label what the row of buttons is read out as */
    public Sections(String label) {
        getContent().addClassName("sections");
        bar.addClassName("sections-bar");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", label);
        place.addClassName("sections-place");
        getContent().add(bar, place);
    }

    /** The first part added is shown at first. */
    public Sections add(String label, Supplier<Component> content) {
        int index = buttons.size();
        NativeButton button = new NativeButton(label, event -> {
            show(index);
            onChoice.accept(index);
        });
        buttons.add(button);
        contents.add(content);
        bar.add(button);
        if (index == 0) show(0);
        else press(button, false);
        return this;
    }

    /** Shows a part without telling the listener. */
    public void show(int index) {
        for (int i = 0; i < buttons.size(); i++) press(buttons.get(i), i == index);
        while (built.size() <= index) built.add(new Div());
        Div holder = built.get(index);
        if (holder.getComponentCount() == 0) holder.add(contents.get(index).get());
        place.removeAll();
        place.add(holder);
    }

    /** Told which part a person chose. */
    public void onChoice(IntConsumer listener) {
        onChoice = listener;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
