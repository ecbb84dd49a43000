package fr.coachdigital.client;

import java.util.List;

/**
 * What an import would do.
 *
 * @param rows how many lines hold clients
 * @param invalid how many of them are wrong and would be given back
 * @param duplicates how many of the others seem to be there already, in the database or above in the file
 * @param first the first ten lines
 * @param firstDuplicates the first ten duplicates
 */
public record ImportPreview(int rows, int invalid, int duplicates, List<Line> first, List<Line> firstDuplicates) {

    public ImportPreview {
        first = List.copyOf(first);
        firstDuplicates = List.copyOf(firstDuplicates);
    }

    /**
     * One line of the file.
     *
     * @param number as an editor counts
     * @param text what names the client, or the raw line where nothing does
     * @param problems what is wrong, in the reader’s language; empty for a good line
     * @param duplicateOf whom the line repeats; empty for nobody
     */
    public record Line(long number, String text, List<String> problems, String duplicateOf) {

        public Line {
            problems = List.copyOf(problems);
        }
    }
}
