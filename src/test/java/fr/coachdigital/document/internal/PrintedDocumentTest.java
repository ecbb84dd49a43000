package fr.coachdigital.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.document.Buyer;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.DocumentLogo;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.shared.Language;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The paper: what veraPDF says of it, and that nothing typed by a person is anything but words on it. */
class PrintedDocumentTest {

    private static final String TERMS = """
            # Objet

            Les présentes **conditions** valent pour *toutes* les prestations.

            ## Paiement

            1. Par virement
            2. À trente jours

            - voir [le site](https://example.org/cgv)

            ![passwd](file:///etc/passwd) <img src="file:///etc/hostname"> <script>alert(1)</script>
            """;

    static Stream<DocumentContent> variants() {
        return Stream.of(
                        DocumentSamples.franchise(),
                        DocumentSamples.franchise().toPerson().said(Language.EN, "", List.of(), "", null),
                        DocumentSamples.invoice()
                                .lines(DocumentSamples.manyKinds())
                                .said(Language.FR, "Merci.", List.of("Une mention."), "", logo()),
                        DocumentSamples.quote().said(Language.FR, "Deux\nlignes", List.of(), TERMS, null),
                        DocumentSamples.depositInvoice(),
                        DocumentSamples.balance(),
                        DocumentSamples.creditNote(),
                        DocumentSamples.invoice().kind(DocumentKind.INVOICE, ""),
                        DocumentSamples.invoice().lines(sessions(40)),
                        hostile())
                .map(DocumentSamples::content);
    }

    private static List<Line> sessions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> DocumentSamples.hours("Séance n° " + i, "", "1.5", "80.00"))
                .toList();
    }

    private static DocumentLogo logo() {
        String address = Pictures.address(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB));
        return new DocumentLogo("image/png", address.substring(address.indexOf(',') + 1));
    }

    private static DocumentSamples hostile() {
        Buyer buyer = new Buyer(
                true,
                "שלום בע״מ & Cie 🚀",
                "محمد السلام",
                List.of("12 rue Ώμέγα, Привет", "👩‍👩‍👧 🇫🇷 漢字 \u0007"),
                "",
                "",
                "");
        String markup = "<script>alert(1)</script> <img src='file:///etc/passwd'> &amp; &eacute; ]]>";
        return DocumentSamples.invoice()
                .buyer(buyer)
                .lines(List.of(DocumentSamples.hours(markup, markup, "9999999.1234", "9999999.99")));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void every_document_is_an_archive_file_that_everybody_can_read(DocumentContent content) {
        PrintedDocument printed = Prints.print(content);
        assertThat(Prints.faults(printed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Prints.faults(printed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void markup_that_somebody_typed_is_printed_as_it_was_typed() {
        assertThat(Prints.text(Prints.print(hostile().content())).replace(" ", ""))
                .contains("<script>alert(1)</script>", "file:///etc/passwd", "&amp;&eacute;")
                .doesNotContain("root:");
    }

    @Test
    void a_balance_without_vat_says_that_it_takes_a_deposit_off_without_its_vat() {
        assertThat(Prints.text(Prints.print(DocumentSamples.balanceWithoutVat().content())))
                .contains("Acompte F-2026-0003 du 12 mars 2026, hors taxes −600,00 €")
                .doesNotContain("−720,00", "TVA 120,00");
    }

    @Test
    void terms_follow_on_their_own_page_without_pictures_or_markup() {
        PrintedDocument printed = Prints.print(DocumentSamples.quote()
                .said(Language.FR, "", List.of(), TERMS, null)
                .content());
        assertThat(Prints.text(printed))
                .contains("Conditions générales", "Par virement", "le site (https://example.org/cgv)")
                .contains("<script>alert(1)</script>")
                .doesNotContain("root:");
        assertThat(Prints.<Integer>read(printed, PDDocument::getNumberOfPages)).isEqualTo(2);
    }

    /** INV-31. */
    @Test
    void a_thousand_characters_without_a_space_are_all_there() {
        String designation = "abcdefghij".repeat(50);
        String description = "klmnopqrst".repeat(100);
        Line line = DocumentSamples.hours(designation, description, "1", "80.00");
        PrintedDocument printed =
                Prints.print(DocumentSamples.invoice().lines(List.of(line)).content());
        assertThat(Prints.text(printed).replace(" ", "")).contains(designation, description);
    }

    @Test
    void two_hundred_lines_carry_their_heading_to_every_page_and_the_sums_never_stand_alone() {
        PrintedDocument printed =
                Prints.print(DocumentSamples.invoice().lines(sessions(200)).content());
        String text = Prints.text(printed);
        int pages = Prints.<Integer>read(printed, PDDocument::getNumberOfPages);
        assertThat(text).contains("Séance n° 1 ", "Séance n° 200 ", pages + "/" + pages);
        assertThat(text.split("Prix unitaire HT", -1)).hasSizeGreaterThanOrEqualTo(pages);
    }

    @Test
    void the_last_line_goes_with_the_sums_however_many_lines_there_are() {
        for (int lines = 9; lines <= 14; lines++) {
            String text = Prints.text(Prints.print(
                    DocumentSamples.invoice().lines(sessions(lines)).content()));
            String lastPage = text.substring(Math.max(0, text.lastIndexOf("Prix unitaire HT")));
            if (lastPage.contains("Total TTC")) assertThat(lastPage).contains("Séance n° " + lines + " ");
            assertThat(text).contains("Net à payer");
        }
    }

    @Test
    void without_a_number_it_says_that_it_is_worth_nothing() {
        PrintedDocument preview = Prints.print(
                DocumentSamples.invoice().kind(DocumentKind.INVOICE, "").content());
        assertThat(Prints.text(preview)).contains("Aperçu – document sans valeur");
        assertThat(preview.fileName()).isEqualTo("Facture-apercu.pdf");
    }

    @Test
    void it_is_called_by_kind_and_number_in_plain_letters() {
        assertThat(Prints.print(DocumentSamples.depositInvoice().content()).fileName())
                .isEqualTo("Facture-d-acompte-F-2026-0009.pdf");
        assertThat(Prints.print(DocumentSamples.quote()
                                .kind(DocumentKind.QUOTE, "D/2026+7")
                                .said(Language.EN, "", List.of(), "", null)
                                .content())
                        .fileName())
                .isEqualTo("Quote-D-2026-7.pdf");
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        PrintedDocument printed = Prints.print(DocumentSamples.creditNote().content());
        assertThat(printed.sha256()).isEqualTo(Sha256.of(printed.pdf())).matches("[0-9a-f]{64}");
    }

    @Test
    void an_english_client_reads_english_labels() {
        assertThat(Prints.text(Prints.print(DocumentSamples.invoice()
                        .said(Language.EN, "", List.of(), "", null)
                        .content())))
                .contains("Invoice F-2026-0012", "Due date", "Total excl. VAT €2,220.00", "Amount due €2,664.00");
    }
}
