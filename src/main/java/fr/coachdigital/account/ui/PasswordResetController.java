package fr.coachdigital.account.ui;

import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.PasswordReset;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forgotten passwords of both realms: asking for a link, and choosing a new password behind it. */
@Controller
class PasswordResetController {

    private final PasswordReset reset;
    private final PasswordWords words;

    PasswordResetController(PasswordReset reset, PasswordWords words) {
        this.reset = reset;
        this.words = words;
    }

    @GetMapping({"/reset", "/client/reset"})
    String ask() {
        return "entry/reset-request";
    }

    /** Answers the same whether or not the address has an account. */
    @PostMapping({"/reset", "/client/reset"})
    String asked(@ModelAttribute("realm") Realm realm, @RequestParam(defaultValue = "") String email, Model model) {
        reset.request(realm, email);
        model.addAttribute("email", email);
        return "entry/reset-requested";
    }

    @GetMapping({"/reset/{token}", "/client/reset/{token}"})
    String choose(@ModelAttribute("realm") Realm realm, @PathVariable String token, HttpServletResponse response) {
        if (!reset.isOpen(realm, token)) return dead(response);
        return "entry/reset";
    }

    @PostMapping({"/reset/{token}", "/client/reset/{token}"})
    String chosen(
            @ModelAttribute("realm") Realm realm,
            @ModelAttribute("language") Language language,
            @PathVariable String token,
            @RequestParam(defaultValue = "") Secret password,
            @RequestParam(defaultValue = "") Secret repeat,
            Model model,
            HttpServletResponse response) {
        Map<String, String> mistakes = new NewPassword(password, repeat).mistakes(words, language);
        if (mistakes.isEmpty()) {
            try {
                reset.reset(realm, token, password);
                return "redirect:" + realm.signInPath() + "?" + SignInNotice.RESET.parameter();
            } catch (LinkDead dead) {
                return dead(response);
            } catch (PasswordRefused refused) {
                mistakes.put("password", words.problem(language, refused.problem()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", mistakes);
        return "entry/reset";
    }

    private static String dead(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "entry/reset-dead";
    }
}
