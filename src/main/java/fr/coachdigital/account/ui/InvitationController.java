package fr.coachdigital.account.ui;

import fr.coachdigital.account.InvitationAcceptance;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.OpenInvitation;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignInSessions;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** A client's first visit: the page behind the link of an invitation. Looking at it consumes nothing. */
@Controller
@RequestMapping("/client/invitation/{token}")
class InvitationController {

    private final InvitationAcceptance invitations;
    private final SignInSessions sessions;
    private final PasswordWords words;
    private final LocaleResolver locales;

    InvitationController(
            InvitationAcceptance invitations, SignInSessions sessions, PasswordWords words, LocaleResolver locales) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.words = words;
        this.locales = locales;
    }

    @GetMapping
    String open(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<OpenInvitation> invitation = invitations.open(token);
        if (invitation.isEmpty()) return dead(response);
        show(invitation.get(), model, request, response);
        return "entry/invitation";
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") Secret password,
            @RequestParam(defaultValue = "") Secret repeat,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OpenInvitation> invitation = invitations.open(token);
        if (invitation.isEmpty()) return dead(response);
        Language language = invitation.get().language();
        Map<String, String> mistakes = new NewPassword(password, repeat).mistakes(words, language);
        if (mistakes.isEmpty()) {
            try {
                SignedIn person = invitations.accept(token, password, ClientOrigin.of(request));
                sessions.begin(person, request, response);
                return "redirect:" + Realm.CLIENT.home();
            } catch (LinkDead usedMeanwhile) {
                return dead(response);
            } catch (PasswordRefused refused) {
                mistakes.put("password", words.problem(language, refused.problem()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(invitation.get(), model, request, response);
        model.addAttribute("errors", mistakes);
        return "entry/invitation";
    }

    /** Answers the same for every token, known or not. */
    @PostMapping(params = "again")
    String askForAnother(@PathVariable String token) {
        invitations.askForAnother(token);
        return "entry/invitation-asked";
    }

    private void show(
            OpenInvitation invitation, Model model, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, invitation.language().locale());
        model.addAttribute("invitation", invitation);
    }

    private static String dead(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "entry/invitation-dead";
    }
}
