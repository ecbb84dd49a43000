package fr.coachdigital.account.ui;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.AccentColors;
import fr.coachdigital.settings.Practice;
import fr.coachdigital.settings.PracticeSettings;
import fr.coachdigital.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.ServletRequestPathUtils;

/** Gives every plain page what its frame shows: the practice, the addresses of its assets, no errors yet. */
@ControllerAdvice(basePackages = "fr.coachdigital")
class EntryFrame {

    private final PracticeSettings settings;
    private final PortalBundle bundle;

    EntryFrame(PracticeSettings settings, PortalBundle bundle) {
        this.settings = settings;
        this.bundle = bundle;
    }

    @ModelAttribute("practice")
    Practice practice() {
        return settings.current();
    }

    @ModelAttribute("accent")
    AccentColors accent(@ModelAttribute("practice") Practice practice) {
        return AccentColors.of(practice.accentColor());
    }

    /** Nothing for who asked to save data: 600 KB that are perhaps never needed are not theirs to pay. */
    @ModelAttribute("ahead")
    List<BundleFile> ahead(@RequestHeader(name = "Save-Data", required = false) @Nullable String saveData) {
        return "on".equalsIgnoreCase(saveData) ? List.of() : bundle.files();
    }

    @ModelAttribute("language")
    Language language(Locale locale) {
        return Language.of(locale.getLanguage());
    }

    /** Whose door this is, by the address. */
    @ModelAttribute("realm")
    Realm realm(HttpServletRequest request) {
        return Realm.ofPath(ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value());
    }

    @ModelAttribute("errors")
    Map<String, String> errors() {
        return Map.of();
    }
}
