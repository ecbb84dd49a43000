package fr.coachdigital.client.ui;

import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import fr.coachdigital.client.ClientImport;
import java.util.function.BiConsumer;

/** Receives one file and no more bytes than an import takes. */
final class CsvUpload extends InMemoryUploadHandler {

    CsvUpload(BiConsumer<String, byte[]> received) {
        super((metadata, content) -> received.accept(metadata.fileName(), content));
    }

    @Override
    public long getFileSizeMax() {
        return ClientImport.MAX_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        // The file and what the browser wraps around it.
        return ClientImport.MAX_BYTES + 64 * 1024L;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
