package fr.coachdigital.account.ui;

import fr.coachdigital.account.EmailChange;
import fr.coachdigital.account.EmailTaken;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.platform.security.Realm;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Confirms a changed e-mail address; by a button, since mail scanners open every link. */
@Controller
@RequestMapping({"/email/{token}", "/client/email/{token}"})
class EmailChangeController {

    private final EmailChange change;

    EmailChangeController(EmailChange change) {
        this.change = change;
    }

    @GetMapping
    String ask() {
        return "entry/email-confirm";
    }

    @PostMapping
    String confirm(@ModelAttribute("realm") Realm realm, @PathVariable String token, HttpServletResponse response) {
        try {
            change.confirm(realm, token);
            return "entry/email-confirmed";
        } catch (LinkDead dead) {
            response.setStatus(HttpStatus.GONE.value());
            return "entry/email-dead";
        } catch (EmailTaken taken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return "entry/email-taken";
        }
    }
}
