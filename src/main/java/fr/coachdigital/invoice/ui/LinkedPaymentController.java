package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.ui.DocumentPages;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.platform.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Leads the client from an invoice behind a mailed link to its payment page. A redirect would be refused by browsers, since
 * forms of entry pages are only sent to the product itself, so a page leads on.
 */
@Controller
@RequestMapping("/d/{token}/pay")
class LinkedPaymentController {

    private final LinkedInvoicePage page;
    private final DocumentPages pages;
    private final CurrentUser currentUser;

    LinkedPaymentController(LinkedInvoicePage page, DocumentPages pages, CurrentUser currentUser) {
        this.page = page;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    /** A coach who looks at the link meets the page again, which says that only the client pays. */
    @PostMapping
    String pay(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (currentUser.isCoach()) return pages.showAgain(token, Map.of(), model, request, response);
        try {
            return pages.show(token, page::leave, model, request, response);
        } catch (InvoiceNotFound dead) {
            return pages.dead(response);
        } catch (OnlinePaymentRefused refused) {
            return refuse(refused, token, model, request, response);
        }
    }

    private String refuse(
            OnlinePaymentRefused refused,
            String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String view = pages.showAgain(token, Map.of(), model, request, response);
        if (model.getAttribute("content") instanceof DocumentContent content) {
            model.addAttribute("refusal", page.refusal(refused, content));
            if (refused.reason().isPassing()) response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        return view;
    }

    /** Whoever reloads or keeps the address meets the invoice. */
    @GetMapping
    String back(@PathVariable String token) {
        return "redirect:" + DocumentPages.address(token);
    }
}
