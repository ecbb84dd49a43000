package fr.coachdigital.client;

import java.io.Serializable;
import java.util.List;

/**
 * A file of clients as it was read: a header and lines, all of the header’s length.
 *
 * @param lineNumbers where each row stands in the file, as an editor counts
 */
public record ImportTable(String fileName, List<String> headers, List<List<String>> rows, List<Long> lineNumbers)
        implements Serializable {

    public ImportTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        lineNumbers = List.copyOf(lineNumbers);
    }
}
