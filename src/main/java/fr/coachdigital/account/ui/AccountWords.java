package fr.coachdigital.account.ui;

import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** Names moments and devices on the account pages. */
@Component
class AccountWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Texts texts;

    AccountWords(Texts texts) {
        this.texts = texts;
    }

    /** Such as "12 déc. 2026, 10:42". */
    String moment(Language language, Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(PARIS)
                .format(instant);
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
