package fr.coachdigital.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.coachdigital.client.ClientSamples.company;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AdminClientViewTest extends ViewTest {

    private @Autowired ClientRegister register;
    private @Autowired Invitations invitations;
    private ClientId atelier;

    @BeforeEach
    void a_client() {
        signIn().coach(fixtures().coach("coach@example.org"));
        atelier = register.register(company("Atelier <b>Œuvrard</b>"));
    }

    @Test
    void the_card_tells_what_is_known() {
        open("admin/clients/" + atelier.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Atelier <b>Œuvrard</b>");
        assertThat(((AdminClientView) currentView()).pageName()).isEqualTo("Atelier <b>Œuvrard</b>");
        assertThat(texts()).contains("732\u00a0829\u00a0320", "Prospect", "Bouche à oreille", "Site web, VIP", "Tu");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("Préfère le matin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "999999999", "99999999999999", "1 OR 1=1", "%00"})
    void an_unknown_or_garbled_id_is_not_found(String id) {
        open("admin/clients/" + id);
        assertThat(currentView()).isNotInstanceOf(AdminClientView.class);
        open("admin/clients/" + id + "/edit");
        assertThat(currentView()).isNotInstanceOf(AdminClientEditView.class);
    }

    @Test
    void the_access_tab_tells_the_story_of_the_account_as_it_goes_on() {
        open("admin/clients/" + atelier.value(), "tab=access");
        assertThat(_get(Anchor.class, spec -> spec.withText("Accès"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Ce client n’a pas encore été invité.");
        invitations.invite(atelier);
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundtrip();
            assertThat(texts()).contains("Invitation envoyée", "Fin de validité du lien", "Envoyée");
        });
        _click(_get(Button.class, spec -> spec.withText("Renvoyer")));
        _assertOne(Button.class, spec -> spec.withText("Révoquer"));
    }

    @Test
    void the_title_follows_a_change_from_elsewhere() {
        open("admin/clients/" + atelier.value());
        register.change(atelier, 0, company("Nouveau nom"));
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundtrip();
            assertThat(_get(H1.class).getText()).isEqualTo("Nouveau nom");
        });
    }

    @Test
    void a_client_does_not_see_cards_not_even_their_own() {
        ClientId claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn().client(claire);
        open("admin/clients/" + claire.value());
        assertThat(currentView()).isNotInstanceOf(AdminClientView.class);
    }

    @Test
    void nobody_sees_a_card() {
        signIn().nobody();
        open("admin/clients/" + atelier.value());
        assertThat(_find(CardTabs.class)).isEmpty();
    }

    private Stream<String> texts() {
        return _find(Span.class).stream().map(Span::getText);
    }

    private void open(String path, String query) {
        open(path);
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundtrip();
    }
}
