package fr.coachdigital.document.ui;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.LinkedDocument;
import fr.coachdigital.document.LinkedDocument.LinkedPage;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.LocaleResolver;

/** The page behind a mailed link, for whoever answers a request to it; all dead links look the same. */
@Component
public class DocumentPages {

    private static final String DEAD = "entry/document-dead";

    private final DocumentLinks links;
    private final Map<LinkedKind, LinkedDocument> documents;
    private final PaperSheets sheets;
    private final LocaleResolver locales;
    private final Texts texts;

    DocumentPages(
            DocumentLinks links,
            List<LinkedDocument> documents,
            PaperSheets sheets,
            LocaleResolver locales,
            Texts texts) {
        this.links = links;
        this.documents = documents.stream().collect(Collectors.toMap(LinkedDocument::kind, Function.identity()));
        this.sheets = sheets;
        this.locales = locales;
        this.texts = texts;
    }

    /** The page of the document as it stands. */
    public String show(String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        return show(token, link -> of(link).page(link), model, request, response);
    }

    /** Another page of the same document. */
    public String show(
            String token,
            Function<OpenLink, LinkedPage> page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OpenLink> link = links.open(token);
        if (link.isEmpty()) return dead(response);
        LinkedPage shown = page.apply(link.get());
        Language language = shown.content().language();
        locales.setLocale(request, response, language.locale());
        model.addAttribute("language", language);
        model.addAttribute("address", address(token));
        model.addAttribute("content", shown.content());
        model.addAttribute("sheet", sheets.of(shown.content()));
        shown.model().forEach((name, value) -> {
            // What was typed stays.
            if (!model.containsAttribute(name)) model.addAttribute(name, value);
        });
        return "entry/" + shown.template();
    }

    /**
     * The page of the document, after something that was sent could not be taken.
     *
     * @param mistakes keys of texts by the id of the field; empty when it is the document that does not allow it
     */
    public String showAgain(
            String token,
            Map<String, String> mistakes,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus((mistakes.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        String view = show(token, model, request, response);
        if (model.getAttribute("content") instanceof DocumentContent content) {
            Map<String, String> errors = new LinkedHashMap<>();
            mistakes.forEach((field, key) -> errors.put(field, texts.get(content.language(), key)));
            model.addAttribute("errors", errors);
        }
        return view;
    }

    /** Says that the link does not work, of whatever it once was. */
    public String dead(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return DEAD;
    }

    /** What the token leads to, which counts as opened now; empty when it is dead. */
    public Optional<OpenLink> open(String token) {
        return links.open(token);
    }

    /** What the token leads to, for a part of the page; empty when it is dead. */
    Optional<OpenLink> find(String token) {
        return links.find(token);
    }

    LinkedDocument of(OpenLink link) {
        return Objects.requireNonNull(documents.get(link.document().kind()));
    }

    /** Where the document is, relative to the product's address. */
    public static String address(String token) {
        return "/" + DocumentLinks.PATH + "/" + token;
    }
}
