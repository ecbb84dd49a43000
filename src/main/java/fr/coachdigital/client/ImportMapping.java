package fr.coachdigital.client;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** Which column of a file holds what; a field has at most one column, columns without a field are left out. */
public record ImportMapping(Map<ImportField, Integer> columns) implements Serializable {

    public ImportMapping {
        columns = Map.copyOf(columns);
    }

    public Optional<Integer> columnOf(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    public Optional<ImportField> fieldOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether clients can be told apart: somebody is named. */
    public boolean namesSomebody() {
        return columns.containsKey(ImportField.LAST_NAME)
                || columns.containsKey(ImportField.FIRST_NAME)
                || columns.containsKey(ImportField.COMPANY);
    }
}
