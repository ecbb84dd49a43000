package fr.coachdigital.platform.security;

import org.springframework.security.access.AccessDeniedException;

/** The coach, looking at a client's portal, tried to change something in it. */
public class PreviewIsReadOnly extends AccessDeniedException {

    public PreviewIsReadOnly() {
        super("The portal is shown read-only");
    }
}
