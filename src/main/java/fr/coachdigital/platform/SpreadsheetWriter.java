package fr.coachdigital.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV that French spreadsheets open with its accents and columns: UTF-8 with its mark, semicolons. */
public final class SpreadsheetWriter implements Closeable {

    private final CsvWriter csv;

    private SpreadsheetWriter(CsvWriter csv) {
        this.csv = csv;
    }

    /** @throws IOException when the other side does not read */
    public static SpreadsheetWriter to(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without this mark, Excel takes UTF-8 for the code page of the machine.
        writer.write('\ufeff');
        return new SpreadsheetWriter(CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer));
    }

    /** Writes a line as it is: texts that people wrote go through {@link SpreadsheetCells#harmless} before. */
    public void write(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
