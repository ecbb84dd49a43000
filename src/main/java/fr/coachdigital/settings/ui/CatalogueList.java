package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.settings.ServiceCatalogue;
import fr.coachdigital.settings.VatRegime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the coach sells, to pick lines of documents from. */
final class CatalogueList extends Composite<Div> {

    private final ServiceCatalogue catalogue;
    private final Supplier<VatRegime> regime;
    private final Div inUse = new Div();
    private final Div archived = new Div();

    CatalogueList(ServiceCatalogue catalogue, Supplier<VatRegime> regime) {
        this.catalogue = catalogue;
        this.regime = regime;
        getContent().addClassName("settings-cards");
        getContent().add(inUse, archived);
        show();
    }

    private void show() {
        showInUse(catalogue.inUse());
        showArchived(catalogue.archived());
    }

    private void showInUse(List<CatalogueService> services) {
        Button add = new Button(getTranslation("settings.service.add"), Icons.PLUS.create(), event -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        inUse.removeAll();
        if (services.isEmpty()) {
            inUse.add(new EmptyState(
                            Icons.FILE,
                            getTranslation("settings.service.none.title"),
                            getTranslation("settings.service.none"))
                    .withAct(add));
        } else {
            Div acts = new Div(add);
            acts.addClassName("settings-acts");
            inUse.add(list(services, this::acts), acts);
        }
    }

    private void showArchived(List<CatalogueService> services) {
        archived.removeAll();
        if (services.isEmpty()) return;
        Details details =
                new Details(getTranslation("settings.service.archived", services.size()), list(services, this::back));
        details.addClassName("settings-archive");
        archived.add(details);
    }

    private UnorderedList list(List<CatalogueService> services, Function<CatalogueService, Component> acts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("settings-services");
        services.forEach(service -> list.add(row(service, acts.apply(service))));
        return list;
    }

    private ListItem row(CatalogueService service, Component acts) {
        Span name = new Span(service.name());
        name.addClassName("settings-service-name");
        Span description = new Span(service.description());
        description.addClassName("settings-service-description");
        description.setVisible(!service.description().isEmpty());
        Div words = new Div(name, description);
        words.addClassName("settings-service-words");
        Span price = new Span(service.unitPrice().display(Numbers.language()));
        price.addClassName("settings-service-price");
        Span unit = new Span(per(service));
        unit.addClassName("settings-service-unit");
        Div costs = new Div(price, unit);
        costs.addClassName("settings-service-costs");
        ListItem row = new ListItem(words, costs, acts);
        row.addClassName("settings-service");
        return row;
    }

    private String per(CatalogueService service) {
        String unit = getTranslation("settings.unit." + service.unit() + ".per");
        if (regime.get() == VatRegime.FRANCHISE) return unit;
        return getTranslation(
                "settings.service.taxed",
                unit,
                Numbers.shortest(service.vatRate().percent()));
    }

    private Component acts(CatalogueService service) {
        Button edit = act(Icons.EDIT, "settings.service.edit", service, () -> edit(service));
        Button archive = act(Icons.ARCHIVE, "settings.service.archive", service, () -> archive(service));
        Div acts = new Div(edit, archive);
        acts.addClassName("settings-service-acts");
        return acts;
    }

    private Button act(Icons icon, String key, CatalogueService service, Runnable act) {
        Button button = new Button(icon.create(), event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", service.name()));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private Component back(CatalogueService service) {
        Button restore = new Button(getTranslation("settings.service.restore"), event -> restore(service));
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        restore.setAriaLabel(getTranslation("settings.service.restore.of", service.name()));
        return restore;
    }

    private void edit(@Nullable CatalogueService service) {
        new ServiceDialog(service, regime.get(), this::store).open();
    }

    private void store(CatalogueService service) {
        if (service.id() == 0) catalogue.add(service);
        else catalogue.change(service);
        show();
        Toasts.success(getTranslation("settings.service.saved", service.name()));
    }

    private void archive(CatalogueService service) {
        catalogue.archive(service.id());
        show();
        Toasts.success(
                getTranslation("settings.service.archived.one", service.name()),
                getTranslation("settings.service.undo"),
                () -> restore(service));
    }

    private void restore(CatalogueService service) {
        catalogue.restore(service.id());
        show();
        Toasts.success(getTranslation("settings.service.restored", service.name()));
    }
}
