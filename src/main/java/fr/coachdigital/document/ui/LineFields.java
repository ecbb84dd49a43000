package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.document.Line;
import java.util.Optional;

/** What is typed of one line. */
abstract sealed class LineFields extends Composite<Div> permits ItemFields, WordsFields {

    /** Whether nothing was typed, so that the line does not count. */
    abstract boolean isBlank();

    /** The line; empty, with the errors on the fields, when something is wrong with it. */
    abstract Optional<Line> read();

    /** The line as far as it can be counted while somebody is typing. */
    abstract Optional<Line> glance();

    /** Puts the cursor where the first error is, else where one begins to type. */
    abstract void focus();

    abstract void setReadOnly(boolean readOnly);

    /** What is typed, right or wrong. */
    abstract TypedLine typed();
}
