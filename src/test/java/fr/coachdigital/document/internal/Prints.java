package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** One printer for all tests, without the application, and what there is on its paper. */
final class Prints {

    private static final AnnotationConfigApplicationContext PARTS = parts();

    private Prints() {}

    private static AnnotationConfigApplicationContext parts() {
        VeraGreenfieldFoundryProvider.initialise();
        AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
        parts.registerBean("messageSource", ResourceBundleMessageSource.class, Prints::texts);
        parts.register(
                Texts.class,
                Fonts.class,
                PrintableText.class,
                CommonMarkReader.class,
                SheetWriter.class,
                Pages.class,
                FileNames.class,
                PdfDocumentPrinter.class,
                Mentions.class,
                Parties.class,
                ContentJson.class);
        parts.refresh();
        return parts;
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n/translations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.FRENCH);
        return texts;
    }

    static <T> T part(Class<T> type) {
        return PARTS.getBean(type);
    }

    static PrintedDocument print(DocumentContent content) {
        return part(PdfDocumentPrinter.class).print(content);
    }

    /** All words, every white space as one ordinary space. */
    static String text(PrintedDocument printed) {
        return read(printed, pdf -> {
            try {
                return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    static <T> T read(PrintedDocument printed, Function<PDDocument, T> reader) {
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            return reader.apply(pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What veraPDF finds wrong; empty when the file keeps its promise. */
    static List<String> faults(PrintedDocument printed, PDFAFlavour promise) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(printed.pdf()), promise);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(promise, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
