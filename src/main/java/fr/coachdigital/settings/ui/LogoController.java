package fr.coachdigital.settings.ui;

import fr.coachdigital.settings.IssuerSettings;
import fr.coachdigital.settings.Logo;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the practice's logo to its shells; for everybody, as whoever has one of its documents has seen it. */
@RestController
class LogoController {

    static final String PATH = "images/practice-logo";

    /** The address changes with the picture. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final IssuerSettings settings;

    LogoController(IssuerSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/" + PATH)
    ResponseEntity<byte[]> logo() {
        return settings.logo()
                .map(LogoController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Logo logo) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.mediaType()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(Base64.getDecoder().decode(logo.base64()));
    }
}
