package fr.coachdigital.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitorLanguageTest {

    private final CurrentUser currentUser = mock();
    private final VaadinRequest request = mock();
    private final VisitorLanguage language = new VisitorLanguage(currentUser);

    @Test
    void the_account_decides_whatever_the_browser_asks() {
        when(currentUser.find())
                .thenReturn(Optional.of(new SignedIn(
                        Realm.COACH,
                        1,
                        null,
                        EmailAddress.of("coach@example.org"),
                        "Camille",
                        Language.EN,
                        ColorScheme.SYSTEM,
                        "",
                        false)));
        when(request.getLocale()).thenReturn(Locale.FRANCE);

        assertThat(language.of(request)).isEqualTo(Language.EN);
    }

    @Test
    void nobody_reads_french_unless_the_browser_asks_for_english() {
        when(currentUser.find()).thenReturn(Optional.empty());

        when(request.getLocale()).thenReturn(Locale.GERMANY);
        assertThat(language.of(request)).isEqualTo(Language.FR);
        when(request.getLocale()).thenReturn(Locale.US);
        assertThat(language.of(request)).isEqualTo(Language.EN);
        assertThat(language.of(null)).isEqualTo(Language.FR);
    }
}
