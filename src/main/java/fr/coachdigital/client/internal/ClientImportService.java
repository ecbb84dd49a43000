package fr.coachdigital.client.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientImport;
import fr.coachdigital.client.ImportMapping;
import fr.coachdigital.client.ImportPreview;
import fr.coachdigital.client.ImportProgress;
import fr.coachdigital.client.ImportTable;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize(Roles.IS_COACH)
class ClientImportService implements ClientImport {

    private static final int MAX_SHOWN = 200;
    private static final int SHOWN = 10;

    private final CsvFiles files;
    private final Duplicates duplicates;
    private final ImportLauncher launcher;
    private final ImportTexts texts;

    ClientImportService(CsvFiles files, Duplicates duplicates, ImportLauncher launcher, ImportTexts texts) {
        this.files = files;
        this.duplicates = duplicates;
        this.launcher = launcher;
        this.texts = texts;
    }

    @Override
    public ImportTable read(String fileName, byte[] content) {
        return files.read(fileName, content);
    }

    @Override
    public ImportMapping guess(ImportTable table) {
        return HeaderGuess.of(table.headers());
    }

    @Override
    public ImportPreview preview(ImportTable table, ImportMapping mapping, Language language) {
        List<ImportedRow> rows = texts.reader(mapping, language).all(table);
        Map<Long, Duplicates.Twin> twins = duplicates.of(rows);
        return new ImportPreview(
                rows.size(),
                (int) rows.stream().filter(row -> !row.isValid()).count(),
                twins.size(),
                rows.stream()
                        .limit(SHOWN)
                        .map(row -> line(row, twins.get(row.number()), language))
                        .toList(),
                rows.stream()
                        .filter(row -> twins.containsKey(row.number()))
                        .limit(SHOWN)
                        .map(row -> line(row, twins.get(row.number()), language))
                        .toList());
    }

    private ImportPreview.Line line(ImportedRow row, Duplicates.@Nullable Twin twin, Language language) {
        String text = row.data()
                .map(ClientImportService::describe)
                .orElseGet(() ->
                        row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")));
        List<String> problems =
                row.problems().stream().map(ClientImportService::shortened).toList();
        return new ImportPreview.Line(row.number(), shortened(text), problems, texts.twin(twin, language));
    }

    /** A cell may be as large as the file. */
    private static String shortened(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }

    private static String describe(ClientData data) {
        return data.emailAddress()
                .map(email -> data.displayName() + " · " + email)
                .orElse(data.displayName());
    }

    @Override
    public long start(ImportTable table, ImportMapping mapping, Language language, boolean duplicatesToo) {
        return launcher.start(
                table,
                () -> texts.reader(mapping, language).all(table),
                duplicatesToo,
                new ImportRunner.Reasons(
                        texts.get(language, "client.import.problem.refused"),
                        texts.get(language, "client.import.problem.unread")));
    }

    @Override
    public Optional<ImportProgress> progress(long id) {
        return launcher.find(id).map(ImportJob::progress);
    }

    @Override
    public Optional<ImportProgress> latest() {
        return launcher.latest().map(ImportJob::progress);
    }

    @Override
    public Optional<byte[]> errorFile(long id) {
        // In the words that the re-import knows in any language.
        return launcher.find(id).map(job -> job.errorFile(files, texts.get(Language.FR, "client.import.error-column")));
    }
}
