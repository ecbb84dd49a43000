package fr.coachdigital.client.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.platform.ui.Dates;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How this feature says states and moments, in the language of the page. */
final class Words {

    private Words() {}

    static String of(ClientStatus status) {
        return I18NProvider.translate("client.status." + status);
    }

    static String of(AccountState state) {
        return I18NProvider.translate("client.account." + state);
    }

    static Tone tone(ClientStatus status) {
        return switch (status) {
            case PROSPECT -> Tone.INFO;
            case ACTIVE -> Tone.SUCCESS;
            case INACTIVE -> Tone.NEUTRAL;
        };
    }

    static Tone tone(AccountState state) {
        return switch (state) {
            case NOT_INVITED -> Tone.NEUTRAL;
            case SENT, OPENED -> Tone.INFO;
            case ACCEPTED -> Tone.SUCCESS;
            case EXPIRED, REVOKED -> Tone.WARNING;
            case DISABLED -> Tone.DANGER;
        };
    }

    static StatusBadge badge(ClientStatus status) {
        return new StatusBadge(of(status), tone(status));
    }

    static StatusBadge badge(AccountState state) {
        return new StatusBadge(of(state), tone(state));
    }

    static String lastLogin(ClientRow row) {
        return row.lastLogin() == null ? I18NProvider.translate("client.never") : moment(row.lastLogin());
    }

    /** "12 déc. 2026, 10:04", in Paris; empty for a moment that has not come. */
    static String moment(@Nullable Instant instant) {
        return instant == null ? "" : new Dates(language()).moment(instant);
    }

    /** "12 déc. 2026", in Paris. */
    static String date(Instant instant) {
        return new Dates(language()).day(instant);
    }

    static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
