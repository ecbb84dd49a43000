package fr.coachdigital.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.account.OpenSession;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.Language;
import java.util.List;

/** Where the account is signed in now, and a way to end it there. */
class SessionsSection extends AccountSection {

    private final transient OwnAccount account;
    private final transient AccountWords words;
    private final Language language;

    SessionsSection(OwnAccount account, AccountWords words, Language language) {
        super("account.sessions");
        this.account = account;
        this.words = words;
        this.language = language;
        reload();
    }

    private void reload() {
        clear();
        List<OpenSession> sessions = account.openSessions();
        UnorderedList list = new UnorderedList();
        list.addClassName("device-list");
        sessions.forEach(session -> list.add(row(session)));
        show(list);
        if (sessions.stream().anyMatch(session -> !session.current())) {
            Button endOthers = new Button(getTranslation("account.sessions.end-others"), event -> endOthers());
            show(endOthers);
        }
    }

    private DeviceRow row(OpenSession session) {
        String device = words.device(language, session.userAgent());
        String details = getTranslation(
                "account.sessions.details",
                words.moment(language, session.startedAt()),
                words.moment(language, session.lastSeenAt()),
                words.place(language, session.ipAddress()));
        return new DeviceRow(device, details, session.current() ? here() : endButton(session, device));
    }

    private Component here() {
        return new StatusBadge(getTranslation("account.sessions.current"), Tone.SUCCESS);
    }

    private Button endButton(OpenSession session, String device) {
        Button end = new Button(getTranslation("account.sessions.end"), event -> end(session));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(getTranslation("account.sessions.end.named", device));
        return end;
    }

    private void end(OpenSession session) {
        account.endSession(session.key());
        reload();
        Toasts.success(getTranslation("account.sessions.ended"));
    }

    private void endOthers() {
        account.endOtherSessions();
        reload();
        Toasts.success(getTranslation("account.sessions.others-ended"));
    }
}
