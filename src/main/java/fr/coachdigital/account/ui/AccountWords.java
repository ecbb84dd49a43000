package fr.coachdigital.account.ui;

import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.ui.Dates;
import fr.coachdigital.shared.Language;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names moments and devices on the account pages. */
@Component
class AccountWords {

    private static final Set<String> OWN_ADDRESSES = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final Texts texts;

    AccountWords(Texts texts) {
        this.texts = texts;
    }

    /** Such as "12 déc. 2026, 10:42". */
    String moment(Language language, Instant instant) {
        return new Dates(language.locale()).moment(instant);
    }

    /** The address a device came from; this machine's own is said in words. */
    String place(Language language, String ipAddress) {
        return OWN_ADDRESSES.contains(ipAddress) ? texts.get(language, "account.place.here") : ipAddress;
    }

    /** Such as "Chrome sur Windows". */
    String device(Language language, String userAgent) {
        BrowserWords words = BrowserWords.of(userAgent);
        String browser = words.browser().orElse(texts.get(language, "account.device.browser"));
        return words.system()
                .map(system -> texts.get(language, "account.device", browser, system))
                .orElse(browser);
    }
}
