package fr.coachdigital.payment.ui;

import fr.coachdigital.document.ui.PdfView;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.payment.PaymentPaths;
import fr.coachdigital.payment.PaymentReturns;
import fr.coachdigital.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where clients come back to from Stripe’s page, and keep their receipt; the link is the right to see it. */
@Controller
@RequestMapping("/" + PaymentPaths.RETURN)
class PaymentReturnController {

    private final PaymentReturns returns;
    private final PaymentReturnPage page;

    PaymentReturnController(PaymentReturns returns, PaymentReturnPage page) {
        this.returns = returns;
        this.page = page;
    }

    @GetMapping("/{token}")
    String open(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        return returns.open(token)
                .map(seen -> page.show(token, seen, model, request, response))
                .orElseGet(() -> PaymentReturnPage.dead(response));
    }

    @GetMapping("/{token}/pdf")
    ModelAndView pdf(@PathVariable String token, HttpServletResponse response) {
        return returns.pdf(token)
                .map(invoice -> new ModelAndView(new PdfView(invoice)))
                .orElseGet(() -> new ModelAndView(PaymentReturnPage.dead(response)));
    }

    /** @param language of the page the button stood on */
    @PostMapping("/{token}/again")
    String again(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<URI> target = returns.startAgain(token);
            return target.isPresent()
                    ? page.leave(target.get(), Language.of(language), model, request, response)
                    : PaymentReturnPage.dead(response);
        } catch (OnlinePaymentRefused refused) {
            return returns.open(token)
                    .map(seen -> page.refused(refused, token, seen, model, request, response))
                    .orElseGet(() -> PaymentReturnPage.dead(response));
        }
    }

    /** Whoever reloads or keeps the address of the button meets the page. */
    @GetMapping("/{token}/again")
    String back(@PathVariable String token) {
        return "redirect:" + PaymentPaths.comeBack(token);
    }

    @PostMapping("/{token}")
    String nothingToSend(@PathVariable String token) {
        return "redirect:" + PaymentPaths.comeBack(token);
    }

    /** Programs that only look whether something is there learn nothing, and Stripe is not asked for them. */
    @RequestMapping(
            path = {"/{token}", "/{token}/**"},
            method = RequestMethod.HEAD)
    ResponseEntity<Void> nothingToSee() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).build();
    }

    /** Whatever else lies below is not there; without this, it would be a page of the application. */
    @RequestMapping({"", "/**"})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
