package fr.coachdigital.client.internal;

import fr.coachdigital.client.ImportMapping;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an import says. */
@Component
class ImportTexts {

    private final Texts texts;

    ImportTexts(Texts texts) {
        this.texts = texts;
    }

    String get(Language language, String key) {
        return texts.get(language, key);
    }

    RowReader reader(ImportMapping mapping, Language language) {
        return new RowReader(mapping, texts, language);
    }

    /** Empty for nobody. */
    String twin(Duplicates.@Nullable Twin twin, Language language) {
        if (twin == null) return "";
        return twin.line() == 0
                ? texts.get(language, "client.import.twin.stored", twin.displayName())
                : texts.get(language, "client.import.twin.line", twin.displayName(), twin.line());
    }
}
