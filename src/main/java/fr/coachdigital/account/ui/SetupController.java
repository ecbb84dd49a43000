package fr.coachdigital.account.ui;

import fr.coachdigital.account.FirstAccount;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.WrongSetupCode;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first account of an empty installation; there is nothing here once it exists. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final int LONGEST_NAME = 120;
    private static final String TO_SIGN_IN = "redirect:" + Realm.COACH.signInPath();

    private final FirstAccount firstAccount;
    private final PasswordWords words;
    private final Texts texts;

    SetupController(FirstAccount firstAccount, PasswordWords words, Texts texts) {
        this.firstAccount = firstAccount;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    String ask() {
        return firstAccount.isNeeded() ? "entry/setup" : TO_SIGN_IN;
    }

    @PostMapping
    String create(
            @ModelAttribute("language") Language language,
            @RequestParam(defaultValue = "") Secret code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") Secret password,
            @RequestParam(defaultValue = "") Secret repeat,
            Model model,
            HttpServletResponse response) {
        if (!firstAccount.isNeeded()) return TO_SIGN_IN;
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (code.isEmpty()) mistakes.put("code", texts.get(language, "entry.setup.code.missing"));
        String displayName = name.strip();
        if (displayName.isEmpty()) mistakes.put("name", texts.get(language, "entry.name.missing"));
        if (displayName.length() > LONGEST_NAME) mistakes.put("name", texts.get(language, "entry.name.long"));
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) mistakes.put("email", texts.get(language, "entry.email.wrong"));
        mistakes.putAll(new NewPassword(password, repeat).mistakes(words, language));
        if (mistakes.isEmpty()) {
            try {
                firstAccount.create(code, displayName, address.orElseThrow(), password);
                return TO_SIGN_IN + "?" + SignInNotice.READY.parameter();
            } catch (LinkDead madeMeanwhile) {
                return TO_SIGN_IN;
            } catch (WrongSetupCode wrong) {
                mistakes.put("code", texts.get(language, "entry.setup.code.wrong"));
            } catch (PasswordRefused refused) {
                mistakes.put("password", words.problem(language, refused.problem()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("name", name);
        model.addAttribute("email", email);
        model.addAttribute("errors", mistakes);
        return "entry/setup";
    }
}
