package fr.coachdigital.client;

import fr.coachdigital.shared.Language;
import java.io.IOException;
import java.io.OutputStream;

/** Writes clients to a file; for the coach. */
public interface ClientExport {

    /**
     * Writes those who pass the filter as CSV for spreadsheets: UTF-8 with its mark, semicolons, and no cell that a
     * spreadsheet would take for a formula (ASVS 1.2.10). Private notes stay out. The audit log knows before the first
     * line is written; memory does not grow with the list.
     *
     * @throws IOException when the other side stops reading
     */
    void write(ClientFilter filter, ClientSort sort, Language language, OutputStream out) throws IOException;
}
