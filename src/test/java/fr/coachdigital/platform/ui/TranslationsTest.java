package fr.coachdigital.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    /** Keys that end in a dot are the start of one that is put together at run time. */
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation\\(\\s*|translate\\(\\s*|text\\(\\s*|texts\\.get\\(\\s*[^,()]+(?:\\(\\))?,\\s*|@PageTitle\\(|@Menu\\([^)]*title = )"
                    + "\"([a-z][A-Za-z0-9_.-]*[A-Za-z0-9])\"");

    /** A word that is an argument, or one of two to choose from. */
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"(?=,| : \"[a-z-]+\",)");

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ICON = Pattern.compile("\"(icons/[a-z-]+\\.svg)\"");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("fr").stringPropertyNames());
    }

    @Test
    void each_text_is_written_once() throws IOException {
        for (String language : List.of("fr", "en")) {
            assertThat(Files.readAllLines(TEXTS.resolve("translations_" + language + ".properties")))
                    .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_text_a_class_asks_for_exists() {
        Set<String> missing = new TreeSet<>(found(USED));
        assertThat(missing).isNotEmpty();

        missing.removeAll(texts("fr").stringPropertyNames());

        assertThat(missing).isEmpty();
    }

    @Test
    void every_kind_of_mail_has_a_name() {
        Set<String> kinds = new TreeSet<>(found(WORD, source -> source.contains("new Mail(")));
        assertThat(kinds).contains("invitation", "password-reset", "digest", "quote-copy", "invoice", "invoice-copy");

        assertThat(texts("fr").stringPropertyNames())
                .containsAll(kinds.stream().map(kind -> "mail.kind." + kind).toList());
    }

    @Test
    void texts_have_real_apostrophes_and_well_formed_arguments() {
        for (String language : List.of("fr", "en")) {
            texts(language).forEach((key, text) -> {
                assertThat((String) text)
                        .as("%s %s", language, key)
                        .isNotBlank()
                        .doesNotContain("'");
                assertThat(new MessageFormat((String) text))
                        .as("%s %s", language, key)
                        .isNotNull();
            });
        }
    }

    @Test
    void french_puts_an_unbreakable_space_before_high_signs() {
        texts("fr")
                .forEach((key, text) -> assertThat((String) text)
                        .as("%s", key)
                        .doesNotContainPattern("[^\\u00A0\\u202F][;!?»](?=\\s|$)| [:;!?»]|«[^\\u00A0\\u202F]"));
    }

    @Test
    void every_icon_that_is_named_has_its_file() {
        Set<String> icons = new TreeSet<>(found(ICON));
        for (Icons icon : Icons.values()) icons.add(icon.path());

        assertThat(icons)
                .allSatisfy(path -> assertThat(Path.of("frontend", path)).exists());
    }

    private static Set<String> found(Pattern pattern) {
        return found(pattern, source -> true);
    }

    private static Set<String> found(Pattern pattern, Predicate<String> where) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> COMMENT.matcher(read(file)).replaceAll(""))
                    .filter(where)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve("translations_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
