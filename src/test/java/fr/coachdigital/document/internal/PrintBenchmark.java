package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many documents of ten lines one core prints in a second; a page takes less than 300 ms. */
class PrintBenchmark {

    private static final int WARM = 40;
    private static final int PRINTS = 60;

    @Test
    void ten_lines() {
        DocumentContent content = DocumentSamples.invoice()
                .lines(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> DocumentSamples.hours("Séance n° " + i, "Avec un compte rendu.", "1.5", "80.00"))
                        .toList())
                .content();
        for (int i = 0; i < WARM; i++) Prints.print(content);
        long started = System.nanoTime();
        for (int i = 0; i < PRINTS; i++) Prints.print(content);
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                "Ten lines: %.1f PDFs a second on one core, %.0f ms each%n", PRINTS / seconds, 1000 * seconds / PRINTS);
    }
}
