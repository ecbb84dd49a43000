package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coachdigital.platform.ui.AccentColors;

/** Puts an accent colour in force for the whole window while it is there. */
@Tag("style")
final class AccentSheet extends Component {

    void show(AccentColors colors) {
        getElement().setText(colors.css());
    }
}
