package fr.coachdigital.account.ui;

import fr.coachdigital.account.FirstAccount;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Both sign-in pages. The security filter takes what they post and forwards here only when it failed. */
@Controller
class LoginController {

    private static final String LIMITED = "LIMITED";
    private static final int A_MINUTE = 60;

    private static final HeaderWriter CLEAR_STORAGE = new ClearSiteDataHeaderWriter(Directive.STORAGE);

    private final FirstAccount firstAccount;

    LoginController(FirstAccount firstAccount) {
        this.firstAccount = firstAccount;
    }

    @GetMapping("/client")
    String portalDoor() {
        return "redirect:" + Realm.CLIENT.signInPath();
    }

    @GetMapping({"/login", "/client/login"})
    String signIn(
            @ModelAttribute("realm") Realm realm,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (realm == Realm.COACH && firstAccount.isNeeded()) return "redirect:/setup";
        // Whoever has just signed out leaves nothing of the portal behind in the browser (ASVS 14.3.1).
        if (parameters.containsKey("ended")) CLEAR_STORAGE.writeHeaders(request, response);
        model.addAttribute("notice", SignInNotice.among(parameters));
        return page(realm, "", next, model);
    }

    /** Says the same for every reason but haste, so that nobody learns which addresses have an account. */
    @PostMapping({"/login", "/client/login"})
    String failed(
            @ModelAttribute("realm") Realm realm,
            HttpServletResponse response,
            @RequestAttribute(required = false) @Nullable String signInProblem,
            @RequestAttribute(required = false) @Nullable Long retryAfterSeconds,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String next,
            Model model) {
        if (LIMITED.equals(signInProblem)) {
            long seconds = retryAfterSeconds == null ? A_MINUTE : Math.max(1, retryAfterSeconds);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            model.addAttribute("waitMinutes", Math.ceilDiv(seconds, A_MINUTE));
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        model.addAttribute("failed", true);
        return page(realm, username, next, model);
    }

    private static String page(Realm realm, String username, String next, Model model) {
        model.addAttribute("username", username);
        model.addAttribute(
                "next", ReturnPath.parse(realm, next).map(ReturnPath::value).orElse(""));
        return "entry/sign-in";
    }
}
