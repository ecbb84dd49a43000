package fr.coachdigital.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.coachdigital.account.AccountState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of {@code demo/clients.csv}: an invented client whose numbers and addresses belong to nobody. */
record SampleClient(NamedCsvRecord line) {

    static List<SampleClient> all() {
        try (Reader text = new InputStreamReader(
                        SampleClient.class.getResourceAsStream("/demo/clients.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return lines.stream().map(SampleClient::new).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String column) {
        return line.getField(column);
    }

    @Nullable
    String textOrNull(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    List<String> tags() {
        return Arrays.asList(text("tags").split(";"));
    }

    AccountState account() {
        return text("account").isEmpty() ? AccountState.NOT_INVITED : AccountState.valueOf(text("account"));
    }

    /** Whose password the demo gives away; nobody can sign in as one of the others. */
    boolean isShown() {
        return text("email").equals(DemoAccounts.CLIENT);
    }

    /** How long ago the coach wrote the client down. */
    Duration age() {
        return Duration.ofDays(Long.parseLong(text("createdDaysAgo")));
    }

    /** How long ago the client was last there; only for those who have an account. */
    Duration sinceLastLogin() {
        return Duration.ofHours(Long.parseLong(text("lastLoginHoursAgo")));
    }
}
