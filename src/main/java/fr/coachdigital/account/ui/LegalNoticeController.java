package fr.coachdigital.account.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who publishes this site and what it keeps on a visitor’s device (LCEN, article 6). */
@Controller
class LegalNoticeController {

    @GetMapping("/legal")
    String legalNotice() {
        return "entry/legal";
    }
}
