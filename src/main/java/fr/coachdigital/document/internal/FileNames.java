package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.platform.Texts;
import java.text.Normalizer;
import org.springframework.stereotype.Component;

/** What documents are called when they are saved, such as {@code Facture-F-2026-0012.pdf}. */
@Component
class FileNames {

    private final Texts texts;

    FileNames(Texts texts) {
        this.texts = texts;
    }

    String of(DocumentContent content) {
        Words words = new Words(texts, content.language());
        String kind = words.say("kind." + content.kind().name());
        String number = content.number().isEmpty() ? words.say("preview.file") : content.number();
        String version = content.revision() > 1 ? " V" + content.revision() : "";
        String letters = Normalizer.normalize(kind + " " + number + version, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return letters.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "") + ".pdf";
    }
}
