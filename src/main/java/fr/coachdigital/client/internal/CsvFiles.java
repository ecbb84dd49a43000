package fr.coachdigital.client.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.coachdigital.client.ClientImport;
import fr.coachdigital.client.ImportRefused;
import fr.coachdigital.client.ImportRefused.Reason;
import fr.coachdigital.client.ImportTable;
import fr.coachdigital.platform.SpreadsheetCells;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads CSV files whatever program wrote them, and writes such that any spreadsheet opens. */
@Component
class CsvFiles {

    private static final String SEPARATORS = ";,\t";

    ImportTable read(String fileName, byte[] content) {
        if (content.length > ClientImport.MAX_BYTES) throw new ImportRefused(Reason.TOO_LARGE);
        String text = decode(content);
        // No list of clients contains it; a picture or a workbook does.
        if (text.indexOf('\0') >= 0) throw new ImportRefused(Reason.UNREADABLE);
        List<CsvRecord> records = parse(text);
        if (records.size() < 2) throw new ImportRefused(Reason.EMPTY);
        if (records.size() - 1 > ClientImport.MAX_ROWS) throw new ImportRefused(Reason.TOO_MANY_ROWS);
        if (records.getFirst().getFieldCount() > ClientImport.MAX_COLUMNS) {
            throw new ImportRefused(Reason.TOO_MANY_COLUMNS);
        }
        List<String> headers = cells(records.getFirst(), records.getFirst().getFieldCount());
        List<CsvRecord> rows = records.subList(1, records.size());
        return new ImportTable(
                fileName,
                headers,
                rows.stream().map(row -> cells(row, headers.size())).toList(),
                rows.stream().map(CsvRecord::getStartingLineNumber).toList());
    }

    private static List<CsvRecord> parse(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = new ArrayList<>();
            for (CsvRecord record : reader) {
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) records.add(record);
                if (records.size() > ClientImport.MAX_ROWS + 1) throw new ImportRefused(Reason.TOO_MANY_ROWS);
            }
            return records;
        } catch (CsvParseException notCsv) {
            throw new ImportRefused(Reason.UNREADABLE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) return decode(content, 3, StandardCharsets.UTF_8);
        if (startsWith(content, 0xFF, 0xFE)) return decode(content, 2, StandardCharsets.UTF_16LE);
        if (startsWith(content, 0xFE, 0xFF)) return decode(content, 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            // What Excel in France writes.
            return decode(content, 0, Charset.forName("windows-1252"));
        }
    }

    private static String decode(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        return content.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (content[i] & 0xFF) == mark[i]);
    }

    /** The one that the header, outside of quotes, holds most of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(candidate ->
                        header.chars().filter(letter -> letter == candidate).count()))
                .orElseThrow()
                .intValue();
    }

    private static List<String> cells(CsvRecord record, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> column < record.getFieldCount() ? record.getField(column) : "")
                .map(cell -> SpreadsheetCells.original(cell.strip()))
                .toList();
    }

    byte[] write(List<String> headers, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(headers.stream().map(SpreadsheetCells::harmless).toList());
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(SpreadsheetCells::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
