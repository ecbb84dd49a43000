package fr.coachdigital.client;

import static fr.coachdigital.client.ClientSamples.company;
import static fr.coachdigital.client.ClientSamples.person;
import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Language;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ClientExportTest {

    private @Autowired ClientExport export;
    private @Autowired ClientRegister register;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @Test
    void excel_in_france_opens_the_file_with_its_accents_and_columns() throws IOException {
        register.register(company("Café « Été »; Frères"));
        List<String> lines = written(ClientFilter.NONE).lines().toList();
        assertThat(lines.get(0)).startsWith("\ufeffType;Prénom;Nom;Entreprise;SIREN;SIRET;");
        assertThat(lines.get(1))
                .startsWith(
                        "Entreprise;Hélène;Lefèvre;\"Café « Été »; Frères\";732829320;73282932000074;FR44732829320;")
                .contains("06\u00a012\u00a034\u00a056\u00a078");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        register.register(person("=HYPERLINK(\"http://evil.example\")", "@SUM(1)", "x@example.org"));
        register.register(person("-2+3", "\tTab", "y@example.org"));
        assertThat(written(ClientFilter.NONE).split("[;\r\n]")).noneMatch(cell -> cell.matches("\"?[=+\\-@\\t].*"));
    }

    @Test
    void only_what_is_filtered_leaves_and_private_notes_stay() throws IOException {
        register.register(company("Atelier"));
        register.register(person("Claire", "Martin", "claire@example.org"));
        String written = written(ClientFilter.NONE.withSearch("atelier"));
        assertThat(written).contains("Atelier").doesNotContain("Martin", "Préfère le matin");
    }

    @Test
    void the_audit_log_says_how_many_left() throws IOException {
        register.register(company("Atelier"));
        written(ClientFilter.NONE);
        assertThat(sql.fetchValue(AUDIT_EVENTS.DETAIL, AUDIT_EVENTS.ACTION.eq("client.exported")))
                .isEqualTo("1 clients");
    }

    @Test
    void only_the_coach_exports() {
        ClientId client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn.client(client);
        assertThatThrownBy(() -> written(ClientFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    private String written(ClientFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(filter, ClientSort.BY_NAME, Language.FR, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
