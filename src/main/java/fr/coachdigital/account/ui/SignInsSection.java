package fr.coachdigital.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.account.SignInEntry;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.Language;
import java.util.List;

/** The latest sign-ins and attempts, so that a person notices one that was not theirs. */
class SignInsSection extends AccountSection {

    private final transient AccountWords words;
    private final Language language;

    SignInsSection(OwnAccount account, AccountWords words, Language language) {
        super("account.sign-ins");
        this.words = words;
        this.language = language;
        List<SignInEntry> entries = account.recentSignIns();
        UnorderedList list = new UnorderedList();
        list.addClassName("device-list");
        entries.forEach(entry -> list.add(row(entry)));
        show(entries.isEmpty() ? new Paragraph(getTranslation("account.sign-ins.none")) : list);
    }

    private DeviceRow row(SignInEntry entry) {
        String details = getTranslation(
                "account.sign-ins.details",
                words.moment(language, entry.at()),
                words.place(language, entry.ipAddress()));
        StatusBadge result = entry.success()
                ? new StatusBadge(getTranslation("account.sign-ins.success"), Tone.SUCCESS)
                : new StatusBadge(getTranslation("account.sign-ins.failure"), Tone.WARNING);
        return new DeviceRow(words.device(language, entry.userAgent()), details, result);
    }
}
