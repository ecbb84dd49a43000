package fr.coachdigital.document;

/** Prints documents: tagged PDF/A-3 that meets PDF/UA, with embedded fonts. Needs neither database nor network. */
public interface DocumentPrinter {

    /** The same content always looks the same; one page takes some tenths of a second. */
    PrintedDocument print(DocumentContent content);
}
