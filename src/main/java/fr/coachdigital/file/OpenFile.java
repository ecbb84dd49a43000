package fr.coachdigital.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes on their way to a reader, who closes them.
 *
 * @param bytes how many there are
 */
public record OpenFile(String name, String mediaType, long bytes, InputStream content) implements Closeable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
