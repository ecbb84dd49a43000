package fr.coachdigital.account.ui;

import fr.coachdigital.account.PagesInSight;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.LiveSessions;
import fr.coachdigital.platform.ui.LivePulses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hears from each open page of a signed-in person that it is in sight, and has the answer sent over push. It waits for
 * no tab and is nobody's activity. The page proves itself by the secret that Vaadin gave it.
 */
@RestController
class BeatController {

    private final PagesInSight pages;
    private final LivePulses pulses;
    private final LiveSessions sessions;
    private final CurrentUser currentUser;

    BeatController(PagesInSight pages, LivePulses pulses, LiveSessions sessions, CurrentUser currentUser) {
        this.pages = pages;
        this.pulses = pulses;
        this.sessions = sessions;
        this.currentUser = currentUser;
    }

    /** @param here false for a farewell, which may come after the tab is gone */
    @PostMapping("/beat")
    ResponseEntity<Void> beat(
            @RequestParam String pulse,
            @RequestParam long number,
            @RequestParam boolean here,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "same-origin") String site,
            HttpServletRequest request) {
        if (!site.equals("same-origin")) return answer(HttpStatus.FORBIDDEN);
        if (!here) {
            pages.left(pulse);
            return answer(HttpStatus.NO_CONTENT);
        }
        Optional<String> session =
                Optional.ofNullable(request.getSession(false)).flatMap(this::key);
        if (session.isEmpty()) return answer(HttpStatus.UNAUTHORIZED);
        if (!pulses.answer(pulse, currentUser.get(), number)) return answer(HttpStatus.NOT_FOUND);
        pages.seen(pulse, session.get());
        return answer(HttpStatus.NO_CONTENT);
    }

    private Optional<String> key(HttpSession http) {
        return sessions.keyOf(http);
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
