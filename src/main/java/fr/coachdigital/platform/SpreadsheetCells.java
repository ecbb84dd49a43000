package fr.coachdigital.platform;

/** Cells of a CSV file that spreadsheets open. */
public final class SpreadsheetCells {

    /** What spreadsheets take for the start of a formula (ASVS 1.2.10, OWASP CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

    private SpreadsheetCells() {}

    /** The text with an apostrophe in front if a spreadsheet would compute it. */
    public static String harmless(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    /** What {@link #harmless} was given; a file that was exported can be imported again. */
    public static String original(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
