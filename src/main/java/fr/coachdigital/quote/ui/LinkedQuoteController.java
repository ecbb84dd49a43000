package fr.coachdigital.quote.ui;

import fr.coachdigital.document.ui.DocumentPages;
import fr.coachdigital.document.ui.PdfView;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.LinkedQuotes;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuoteRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The client's answers to a quote behind a mailed link, and its earlier revisions. */
@Controller
@RequestMapping("/d/{token}")
class LinkedQuoteController {

    private final LinkedQuotes quotes;
    private final LinkedQuotePage page;
    private final DocumentPages pages;

    LinkedQuoteController(LinkedQuotes quotes, LinkedQuotePage page, DocumentPages pages) {
        this.quotes = quotes;
        this.page = page;
        this.pages = pages;
    }

    @PostMapping("/accept")
    String accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "false") boolean approval,
            @RequestParam(name = "accept-terms", defaultValue = "false") boolean terms,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("answer", QuoteAnswer.agreement(signer, approval, terms));
        Map<String, String> mistakes = QuoteAnswer.mistakes(signer, approval, terms);
        if (!mistakes.isEmpty()) return pages.showAgain(token, mistakes, model, request, response);
        Acceptance acceptance = new Acceptance(revision, signer.strip(), approval, terms, ClientOrigin.of(request));
        return answer(token, "", () -> quotes.accept(token, acceptance), model, request, response);
    }

    @PostMapping("/decline")
    String decline(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("answer", QuoteAnswer.refusal(reason));
        if (!QuoteAnswer.isSaid(reason)) {
            Map<String, String> mistakes = Map.of("reason", "quote.client.reason.missing");
            return pages.showAgain(token, mistakes, model, request, response);
        }
        return answer(token, "", () -> quotes.decline(token, revision, reason.strip()), model, request, response);
    }

    @PostMapping("/question")
    String askForChange(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String message,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("answer", QuoteAnswer.question(message));
        if (!QuoteAnswer.isSaid(message)) {
            Map<String, String> mistakes = Map.of("message", "quote.client.message.missing");
            return pages.showAgain(token, mistakes, model, request, response);
        }
        return answer(
                token,
                "?asked=1",
                () -> quotes.askForChange(token, revision, message.strip()),
                model,
                request,
                response);
    }

    /** Whoever reloads or keeps the address of an answer meets the quote. */
    @GetMapping({"/accept", "/decline", "/question"})
    String back(@PathVariable String token) {
        return "redirect:" + DocumentPages.address(token);
    }

    @GetMapping("/versions/{revision:[1-9][0-9]{0,4}}")
    String earlier(
            @PathVariable String token,
            @PathVariable int revision,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return pages.show(token, link -> page.page(link, revision), model, request, response);
        } catch (QuoteNotFound noSuchRevision) {
            return pages.dead(response);
        }
    }

    @GetMapping("/versions/{revision:[1-9][0-9]{0,4}}/pdf")
    ModelAndView earlierPdf(@PathVariable String token, @PathVariable int revision, HttpServletResponse response) {
        try {
            return pages.open(token)
                    .map(link -> new ModelAndView(new PdfView(quotes.pdf(link, revision))))
                    .orElseGet(() -> new ModelAndView(pages.dead(response)));
        } catch (QuoteNotFound noSuchRevision) {
            return new ModelAndView(pages.dead(response));
        }
    }

    private String answer(
            String token,
            String afterwards,
            Runnable act,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            act.run();
            return "redirect:" + DocumentPages.address(token) + afterwards;
        } catch (QuoteNotFound dead) {
            return pages.dead(response);
        } catch (QuoteRefused refused) {
            model.addAttribute("refusal", QuoteAnswer.refusedKey(refused.reason()));
            return pages.showAgain(token, Map.of(), model, request, response);
        }
    }
}
