package fr.coachdigital.document.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentPrinter;
import fr.coachdigital.document.PrintedDocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Prints by openhtmltopdf: PDF/A-3A and PDF/UA-1 at once. */
@Component
class PdfDocumentPrinter implements DocumentPrinter {

    private static final String PRODUCER = "Coach Digital";

    private final byte[] colors = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Offline offline = new Offline();
    private final Pages pages;
    private final FileNames fileNames;
    private final Fonts fonts;

    PdfDocumentPrinter(Pages pages, FileNames fileNames, Fonts fonts) {
        this.pages = pages;
        this.fileNames = fileNames;
        this.fonts = fonts;
        XRLog.setLoggerImpl(new NoLog());
    }

    @Override
    public PrintedDocument print(DocumentContent content) {
        byte[] pdf = pdf(pages.of(content));
        return new PrintedDocument(fileNames.of(content), pdf, Sha256.of(pdf));
    }

    private byte[] pdf(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.offer(builder);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colors);
        builder.withProducer(PRODUCER);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Directions.Reorderer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUriResolver(offline);
        builder.useHttpStreamImplementation(offline);
        builder.useExternalResourceAccessControl(
                (address, type) -> Offline.isWithin(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withDiagnosticConsumer(diagnostic -> refuse(diagnostic.getLevel(), diagnostic.getFormattedMessage()));
        builder.withW3cDocument(page, "");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    /** What the printer would pass over, such as a style that it does not know, is a fault of ours. */
    private static void refuse(Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) throw new IllegalStateException(message);
    }
}
