package fr.coachdigital.platform.ui;

import com.vaadin.flow.server.VaadinRequest;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language of whoever is looking: the account's; for nobody French, unless the browser asks for English. */
@Component
class VisitorLanguage {

    private final CurrentUser currentUser;

    VisitorLanguage(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Language of(@Nullable VaadinRequest request) {
        return currentUser
                .find()
                .map(SignedIn::language)
                .orElseGet(() -> Language.of(
                        request == null || request.getLocale() == null
                                ? null
                                : request.getLocale().getLanguage()));
    }
}
