package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.NumbersGiven;
import fr.coachdigital.settings.ServiceCatalogue;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsSection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the parts that the page is made of: its own, and those that other features bring. */
@org.springframework.stereotype.Component
class SettingsParts {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Those that are nothing without another feature. */
    private static final Set<SettingsPart> BROUGHT = Set.of(SettingsPart.STRIPE, SettingsPart.INTEGRITY);

    private final IssuerEditor editor;
    private final NumbersGiven numbers;
    private final ServiceCatalogue catalogue;
    private final ObjectProvider<SettingsSection<Component>> sections;
    private final Clock clock;

    SettingsParts(
            IssuerEditor editor,
            NumbersGiven numbers,
            ServiceCatalogue catalogue,
            ObjectProvider<SettingsSection<Component>> sections,
            Clock clock) {
        this.editor = editor;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.sections = sections;
        this.clock = clock;
    }

    ProfileDesk desk() {
        return new ProfileDesk(editor);
    }

    /** The parts there is something to see in, in the page's order. */
    List<SettingsPart> all() {
        return Arrays.stream(SettingsPart.values())
                .filter(part -> !BROUGHT.contains(part) || !brought(part).isEmpty())
                .toList();
    }

    /** What other features bring to a part. */
    List<Component> brought(SettingsPart part) {
        return sections.orderedStream()
                .filter(section -> section.part() == part)
                .map(SettingsSection::content)
                .toList();
    }

    /** What the coach changes in a part and saves with its button; empty for a part without one. */
    Optional<PartContent> content(SettingsPart part) {
        return switch (part) {
            case COMPANY -> Optional.of(new CompanyFields());
            case VAT -> Optional.of(new VatFields(this::today));
            case PAYMENT -> Optional.of(new PaymentFields());
            case TEXTS -> Optional.of(new TextsFields());
            case NUMBERING -> Optional.of(new NumberingFields(numbers, this::today));
            case LOOK -> Optional.of(new LookFields(editor));
            case CATALOGUE, STRIPE, INTEGRITY -> Optional.empty();
        };
    }

    CatalogueList catalogue(ProfileDesk desk) {
        return new CatalogueList(catalogue, () -> desk.profile().vat().regime());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
