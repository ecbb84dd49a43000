package fr.coachdigital.document.ui;

import fr.coachdigital.document.DocumentLogo;
import fr.coachdigital.document.OpenLink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
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
import org.springframework.web.servlet.ModelAndView;

/** One document for whoever holds the link to it from an e-mail, without signing in; nothing else can be reached. */
@Controller
@RequestMapping("/d")
class LinkedDocumentController {

    private final DocumentPages pages;

    LinkedDocumentController(DocumentPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{token}")
    String page(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        return pages.show(token, model, request, response);
    }

    @GetMapping("/{token}/pdf")
    ModelAndView pdf(@PathVariable String token, HttpServletResponse response) {
        return pages.open(token)
                .map(link -> new ModelAndView(new PdfView(pages.of(link).pdf(link))))
                .orElseGet(() -> new ModelAndView(pages.dead(response)));
    }

    @GetMapping("/{token}/logo")
    ResponseEntity<byte[]> logo(@PathVariable String token) {
        Optional<OpenLink> link = pages.find(token);
        if (link.isEmpty()) return ResponseEntity.notFound().build();
        DocumentLogo logo = pages.of(link.get()).content(link.get()).logo();
        if (logo == null) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.mediaType()))
                .body(Base64.getDecoder().decode(logo.base64()));
    }

    /** Programs that only look whether something is there have not seen it, and learn nothing. */
    @RequestMapping(
            path = {"/{token}", "/{token}/**"},
            method = RequestMethod.HEAD)
    ResponseEntity<Void> nothingToSee() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).build();
    }

    @PostMapping("/{token}")
    String nothingToSend(@PathVariable String token) {
        return "redirect:" + DocumentPages.address(token);
    }

    /** Whatever else lies below is not there; without this, it would be a page of the application. */
    @RequestMapping({"", "/**"})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
