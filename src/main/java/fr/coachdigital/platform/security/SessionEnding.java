package fr.coachdigital.platform.security;

import com.vaadin.flow.component.UI;
import java.time.Instant;

/** Told, in each open tab, that the session ends soon unless the person does something; implemented by the shell. */
public interface SessionEnding {

    /** Runs with the tab's lock held. */
    void warn(UI tab, Instant endsAt);
}
