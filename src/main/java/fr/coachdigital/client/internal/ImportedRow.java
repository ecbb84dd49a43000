package fr.coachdigital.client.internal;

import fr.coachdigital.client.ClientData;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file, understood or not.
 *
 * @param data empty exactly when there are problems
 * @param problems what is wrong, in words
 */
record ImportedRow(long number, List<String> cells, Optional<ClientData> data, List<String> problems) {

    boolean isValid() {
        return data.isPresent();
    }
}
