package fr.coachdigital.client;

import static fr.coachdigital.client.ClientSamples.person;
import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.CLIENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.coachdigital.client.ImportRefused.Reason;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Language;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ClientImportTest {

    private @Autowired ClientImport imports;
    private @Autowired ClientExport export;
    private @Autowired ClientDirectory directory;
    private @Autowired ClientRegister register;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {";|UTF-8", ",|UTF-8", "TAB|UTF-8", ";|windows-1252", ";|UTF-16"})
    void separator_and_encoding_are_found_out(String separator, String encoding) {
        String gap = separator.equals("TAB") ? "\t" : separator;
        String text = "Prénom;Nom;Société;E-mail\nHélène;Lefèvre;Café;helene@exemple.fr\n".replace(";", gap);
        ImportTable table = imports.read("clients.csv", text.getBytes(Charset.forName(encoding)));
        assertThat(table.headers()).containsExactly("Prénom", "Nom", "Société", "E-mail");
        assertThat(table.rows().getFirst()).containsExactly("Hélène", "Lefèvre", "Café", "helene@exemple.fr");
        assertThat(imports.guess(table).columns())
                .isEqualTo(Map.of(
                        ImportField.FIRST_NAME, 0,
                        ImportField.LAST_NAME, 1,
                        ImportField.COMPANY, 2,
                        ImportField.EMAIL, 3));
    }

    @Test
    void english_headers_are_known_too() {
        ImportTable table = read("First Name,Last name,Company,Email Address,Phone,ZIP\nA,B,C,a@b.fr,,75011\n");
        assertThat(imports.guess(table).columns()).hasSize(6);
    }

    @Test
    void what_is_no_list_of_clients_is_refused_with_the_reason() {
        byte[] picture = new byte[2_000];
        new Random(1).nextBytes(picture);
        picture[10] = 0;
        assertRefused(picture, Reason.UNREADABLE);
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused("Nom;Prénom\n\n;\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        assertRefused(new byte[ClientImport.MAX_BYTES + 1], Reason.TOO_LARGE);
        assertRefused(
                ("Nom\n" + "Martin\n".repeat(ClientImport.MAX_ROWS + 1)).getBytes(StandardCharsets.UTF_8),
                Reason.TOO_MANY_ROWS);
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> imports.read("x.csv", content))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void the_preview_shows_mistakes_and_duplicates_and_changes_nothing() {
        register.register(person("Claire", "Martin", "claire@example.org"));
        ImportTable table = read("""
                Prénom;Nom;E-mail;SIRET;Statut
                Paul;Durand;paul@exemple.fr;;Actif
                Autre;Nom;CLAIRE@example.org;;
                Zoé;Petit;pas une adresse;123;Peut-être
                ;;seul@exemple.fr;;
                PAUL;durand;autre@exemple.fr;;
                """);
        ImportPreview preview = imports.preview(table, imports.guess(table), Language.FR);
        assertThat(preview.rows()).isEqualTo(5);
        assertThat(preview.invalid()).isEqualTo(2);
        assertThat(preview.duplicates()).isEqualTo(2);
        assertThat(preview.first().get(2).problems())
                .containsExactly(
                        "SIRET n’est pas valable\u00a0: «\u00a0123\u00a0».",
                        "E-mail n’est pas valable\u00a0: «\u00a0pas une adresse\u00a0».",
                        "Statut n’est pas valable\u00a0: «\u00a0Peut-être\u00a0».");
        assertThat(preview.first().get(3).problems()).containsExactly("Aucun nom ni entreprise.");
        assertThat(preview.firstDuplicates().get(0).duplicateOf()).isEqualTo("Déjà enregistré\u00a0: Martin Claire");
        assertThat(preview.firstDuplicates().get(1).duplicateOf()).contains("ligne 2", "Paul Durand");
        assertThat(directory.count(ClientFilter.NONE)).isOne();
    }

    @Test
    void wrong_lines_are_skipped_and_given_back_with_their_reason() {
        ImportTable table = read("Nom;E-mail\nMartin;claire@exemple.fr\nDurand;nulle part\n=cmd;autre part\n");
        ImportProgress result = run(table, false);
        assertThat(result.imported()).isOne();
        assertThat(result.invalid()).isEqualTo(2);
        String errors = new String(imports.errorFile(result.id()).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(errors.lines())
                .containsExactly(
                        "\ufeffNom;E-mail;Erreur",
                        "Durand;nulle part;E-mail n’est pas valable\u00a0: «\u00a0nulle part\u00a0».",
                        "'=cmd;autre part;E-mail n’est pas valable\u00a0: «\u00a0autre part\u00a0».");
        assertThat(sql.fetchValue(AUDIT_EVENTS.DETAIL, AUDIT_EVENTS.ACTION.eq("client.imported")))
                .isEqualTo("1 clients, clients.csv");
    }

    @Test
    void duplicates_are_left_out_unless_they_are_wanted() {
        ImportTable table = read("Prénom;Nom\nClaire;Martin\nClaire;Martin\n");
        assertThat(run(table, false).duplicates()).isOne();
        assertThat(directory.count(ClientFilter.NONE)).isOne();
        assertThat(run(table, true).imported()).isEqualTo(2);
        assertThat(directory.count(ClientFilter.NONE)).isEqualTo(3);
    }

    @Test
    void five_thousand_lines_go_in_with_their_tags() {
        String text = "Prénom;Nom;E-mail;Étiquettes\n"
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> "Prénom" + i + ";Nom" + i + ";c" + i + "@exemple.fr;VIP, Groupe " + i % 7)
                        .collect(Collectors.joining("\n"));
        long start = System.nanoTime();
        ImportProgress result = run(read(text), false);
        System.out.printf(
                "Import of 5,000 lines: %d ms%n",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        assertThat(result.imported()).isEqualTo(5_000);
        assertThat(sql.fetchCount(CLIENTS)).isEqualTo(5_000);
        assertThat(directory.tags()).hasSize(8);
    }

    @Test
    void an_export_can_be_imported_again() throws IOException {
        ClientData atelier = ClientSamples.company("=Atelier; « Œuvrard »");
        register.register(atelier);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ClientFilter.NONE, ClientSort.BY_NAME, Language.FR, out);
        sql.deleteFrom(CLIENTS).execute();
        run(imports.read("clients.csv", out.toByteArray()), false);
        ClientId id = new ClientId(sql.select(CLIENTS.ID).from(CLIENTS).fetchSingle(CLIENTS.ID));
        ClientData again = directory.find(id).orElseThrow().data();
        assertThat(again).usingRecursiveComparison().ignoringFields("notes").isEqualTo(atelier);
    }

    @Test
    void a_file_with_more_columns_than_a_list_of_clients_has_is_refused() {
        String wide = "Nom" + ";a".repeat(99) + "\nMartin\n";
        assertThat(read(wide).headers()).hasSize(100);
        assertThatThrownBy(() -> read("Nom" + ";a".repeat(100) + "\nMartin\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("TOO_MANY_COLUMNS");
    }

    @Test
    void a_huge_cell_is_shown_in_short() {
        ImportTable table = read("Nom\n" + "a".repeat(1_000_000) + "\n");
        ImportPreview preview = imports.preview(table, imports.guess(table), Language.FR);
        assertThat(preview.first()).allSatisfy(line -> {
            assertThat(line.text()).hasSize(201).endsWith("…");
            assertThat(line.problems())
                    .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(202));
        });
    }

    @Test
    void nobody_else_sees_the_import_of_a_coach() {
        ImportProgress result = run(read("Nom\nMartin\n"), false);
        signIn.coach(fixtures.coach("autre@example.org"));
        assertThat(imports.progress(result.id())).isEmpty();
        assertThat(imports.errorFile(result.id())).isEmpty();
        signIn.client(fixtures.clientWithAccount("Claire", "Petit", "claire@example.org"));
        assertThatThrownBy(imports::latest).isInstanceOf(AccessDeniedException.class);
    }

    private ImportTable read(String text) {
        return imports.read("clients.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportProgress run(ImportTable table, boolean duplicatesToo) {
        long id = imports.start(table, imports.guess(table), Language.FR, duplicatesToo);
        // In this thread, which is the coach's.
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> imports.progress(id).orElseThrow().finished());
        return imports.progress(id).orElseThrow();
    }
}
