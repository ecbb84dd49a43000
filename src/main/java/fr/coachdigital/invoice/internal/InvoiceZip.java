package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.InvoiceId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Packs the PDFs of issued invoices, each as it was kept. */
@Component
class InvoiceZip {

    private final InvoiceReading reading;

    InvoiceZip(InvoiceReading reading) {
        this.reading = reading;
    }

    void write(List<Integer> ids, IntConsumer progress, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // PDFs are compressed inside.
            zip.setLevel(Deflater.BEST_SPEED);
            int done = 0;
            for (Integer id : ids) {
                PrintedDocument document = reading.pdf(reading.get(new InvoiceId(id)));
                zip.putNextEntry(new ZipEntry(document.fileName()));
                zip.write(document.pdf());
                zip.closeEntry();
                progress.accept(++done);
            }
        }
    }
}
