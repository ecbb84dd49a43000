package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.coachdigital.settings.IssuerProfile;
import java.util.function.Function;

/**
 * A field of one component. No maximum is set in the browser, since it would cut what is pasted without a word.
 *
 * @param <V> what the component holds
 */
final class ValueField<V> implements FormField {

    private static final String WANTED = "settings-wanted";

    private final String name;
    private final Component component;
    private final HasValue<?, V> input;
    private final HasValidationProperties validation;
    private final Function<IssuerProfile, V> stored;
    private Function<V, String> problem = typed -> "";
    private V shown;

    <C extends Component & HasValue<?, V> & HasValidationProperties> ValueField(
            String name, C input, Function<IssuerProfile, V> stored) {
        this.name = name;
        this.component = input;
        this.input = input;
        this.validation = input;
        this.stored = stored;
        this.shown = input.getValue();
        input.setId("settings-" + name);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) check();
        });
    }

    /** @param problem what is wrong with a value, in words; empty for nothing */
    ValueField<V> refusing(Function<V, String> problem) {
        this.problem = problem;
        return this;
    }

    /** Calls an act now and whenever the value changes. */
    ValueField<V> live(Runnable act) {
        input.addValueChangeListener(event -> act.run());
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void show(IssuerProfile profile) {
        shown = stored.apply(profile);
        input.setValue(shown);
        refuse("");
    }

    @Override
    public void rebase(IssuerProfile profile) {
        V latest = stored.apply(profile);
        if (!isChanged()) input.setValue(latest);
        shown = latest;
    }

    @Override
    public boolean isChanged() {
        return !input.getValue().equals(shown);
    }

    @Override
    public boolean check() {
        String message = problem.apply(value());
        refuse(message);
        return message.isEmpty();
    }

    /** Shows an error, or takes it away when empty. */
    void refuse(String message) {
        validation.setErrorMessage(message);
        validation.setInvalid(!message.isEmpty());
    }

    V value() {
        return input.getValue();
    }

    @Override
    public void focus() {
        component.getElement().getClassList().add(WANTED);
        component.scrollIntoView();
        if (component instanceof Focusable<?> focusable) focusable.focus();
    }
}
