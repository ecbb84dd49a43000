package fr.coachdigital.account.ui;

import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.AccentColors;
import fr.coachdigital.platform.ui.BundleFile;
import fr.coachdigital.platform.ui.PortalBundle;
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

    /** The page's own path, which its form is sent to. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
    }

    /** Whose door this is. */
    @ModelAttribute("realm")
    Realm realm(@ModelAttribute("here") String here) {
        return Realm.ofPath(here);
    }

    @ModelAttribute("shortestPassword")
    int shortestPassword() {
        return PasswordPolicy.MIN_LENGTH;
    }

    @ModelAttribute("errors")
    Map<String, String> errors() {
        return Map.of();
    }
}
