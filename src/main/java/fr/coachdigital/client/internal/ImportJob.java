package fr.coachdigital.client.internal;

import fr.coachdigital.client.ImportProgress;
import java.util.ArrayList;
import java.util.List;

/** An import while it runs and for an hour after; written by one thread, read by others. */
final class ImportJob {

    private final long id;
    private final String fileName;
    private final List<String> headers;
    private final int rows;
    private final List<List<String>> refused = new ArrayList<>();
    private int done;
    private int imported;
    private int duplicates;
    private boolean finished;
    private boolean brokenOff;

    ImportJob(long id, String fileName, List<String> headers, int rows) {
        this.id = id;
        this.fileName = fileName;
        this.headers = headers;
        this.rows = rows;
    }

    long id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    synchronized void refuse(List<String> cells, String why) {
        giveBack(cells, why);
        done++;
    }

    synchronized void leaveOutDuplicate() {
        duplicates++;
        done++;
    }

    synchronized void imported(int clients) {
        imported += clients;
        done += clients;
    }

    /** Gives a line back that was not gone through. */
    synchronized void giveBack(List<String> cells, String why) {
        List<String> line = new ArrayList<>(cells);
        line.add(why);
        refused.add(line);
    }

    synchronized void breakOff() {
        brokenOff = true;
    }

    synchronized void finish() {
        finished = true;
    }

    synchronized ImportProgress progress() {
        return new ImportProgress(id, fileName, rows, done, imported, refused.size(), duplicates, finished, brokenOff);
    }

    synchronized byte[] errorFile(CsvFiles files, String errorHeader) {
        List<String> named = new ArrayList<>(headers);
        named.add(errorHeader);
        return files.write(named, refused);
    }
}
