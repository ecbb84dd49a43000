package fr.coachdigital.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ImportField;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminClientImportViewTest extends ViewTest {

    private @Autowired ClientDirectory directory;

    @BeforeEach
    void coach() {
        signIn().coach(fixtures().coach("coach@example.org"));
    }

    @Test
    void a_file_is_taken_in_step_by_step() {
        open("admin/clients/import");
        _assertOne(AdminClientImportView.class);
        upload("Nom de famille;Truc;Adresse mail\nMartin;x;claire@exemple.fr\nDurand;y;nulle part\n");
        assertThat(column("Nom de famille").getValue()).isEqualTo(ImportField.LAST_NAME);
        assertThat(column("Truc").getValue()).isNull();
        assertThat(paragraphs()).contains("Lignes\u00a0: 2. À corriger\u00a0: 1. Doublons\u00a0: 0.");
        _click(_get(Button.class, spec -> spec.withText("Importer un client")));
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            roundtrip();
            assertThat(paragraphs())
                    .contains(
                            "Clients importés\u00a0: 1. Doublons laissés de côté\u00a0: 0. Lignes à corriger\u00a0: 1.");
        });
        _assertOne(Anchor.class, spec -> spec.withText("Télécharger les lignes à corriger"));
        assertThat(directory.count(ClientFilter.NONE)).isOne();
    }

    @Test
    void without_a_name_nothing_starts() {
        open("admin/clients/import");
        upload("Truc;Machin\n1;2\n");
        assertThat(paragraphs()).contains("Indiquez quelle colonne contient le nom, le prénom ou l’entreprise.");
        assertThat(_get(Button.class, spec -> spec.withText("Rien à importer")).isEnabled())
                .isFalse();
        column("Truc").setValue(ImportField.LAST_NAME);
        _assertOne(Button.class, spec -> spec.withText("Importer un client"));
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_words() {
        open("admin/clients/import");
        upload("Nom\n");
        assertThat(paragraphs()).contains("Ce fichier ne contient aucun client sous la ligne de titres.");
        _assertOne(Upload.class);
    }

    @Test
    void a_client_does_not_import() {
        ClientId claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn().client(claire);
        open("admin/clients/import");
        _assertNone(AdminClientImportView.class);
    }

    @Test
    void nobody_does_not_import() {
        signIn().nobody();
        open("admin/clients/import");
        _assertNone(AdminClientImportView.class);
    }

    private void upload(String text) {
        UploadKt._upload(_get(Upload.class), "clients.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        roundtrip();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a lookup by class knows no type argument
    private Select<ImportField> column(String header) {
        return _get(Select.class, spec -> spec.withLabel(header));
    }

    private Stream<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText);
    }
}
