package fr.coachdigital.notification.ui;

import fr.coachdigital.account.AccountPaths;
import fr.coachdigital.notification.Unsubscribing;
import fr.coachdigital.notification.Unsubscription;
import fr.coachdigital.platform.security.Realm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Stops mails; by a button, since mail scanners open every link, or by the one POST of a mail program (RFC 8058). */
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {

    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping
    String ask(@PathVariable String token, Model model, HttpServletResponse response) {
        return show("entry/unsubscribe", unsubscribing.find(token), model, response);
    }

    @PostMapping
    String stop(@PathVariable String token, Model model, HttpServletResponse response) {
        return show("entry/unsubscribed", unsubscribing.stop(token), model, response);
    }

    private static String show(String page, Optional<Unsubscription> what, Model model, HttpServletResponse response) {
        if (what.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "entry/unsubscribe-dead";
        }
        model.addAttribute("unsubscription", what.get());
        model.addAttribute(
                "accountPath",
                "/" + (what.get().realm() == Realm.COACH ? AccountPaths.ADMIN_ACCOUNT : AccountPaths.PORTAL_ACCOUNT));
        return page;
    }
}
