package fr.coachdigital.invoice.ui;

import java.nio.file.Path;

/**
 * PDFs on their way into a ZIP.
 *
 * @param number tells one job from the next
 * @param total how many invoices and credit notes pass the filter; some may be drafts without a PDF
 * @param file where it is written
 */
record ZipJob(long number, State state, int done, int total, Path file) {

    /** How far it is. */
    enum State {
        RUNNING,
        READY,
        FAILED
    }

    ZipJob withDone(int count) {
        return new ZipJob(number, state, count, total, file);
    }

    ZipJob ended(State how) {
        return new ZipJob(number, how, done, total, file);
    }
}
