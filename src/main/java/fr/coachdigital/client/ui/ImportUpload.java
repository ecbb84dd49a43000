package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import fr.coachdigital.client.ClientImport;
import fr.coachdigital.client.ImportRefused;
import fr.coachdigital.client.ImportTable;
import fr.coachdigital.platform.ui.Icons;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The first step of an import: the file. */
final class ImportUpload extends Composite<Div> {

    private final BiFunction<String, byte[], ImportTable> reader;
    private final Consumer<ImportTable> done;
    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();

    ImportUpload(BiFunction<String, byte[], ImportTable> reader, Consumer<ImportTable> done) {
        this.reader = reader;
        this.done = done;
        UI ui = UI.getCurrent();
        upload.setUploadHandler(new CsvUpload((name, content) -> ui.access(() -> receive(name, content))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ClientImport.MAX_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        Button choose = new Button(getTranslation("client.import.file"), Icons.UPLOAD.create());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("client.import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refuse(rejection(event.getFileName())));
        refusal.addClassName("client-problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassName("client-import-step");
        getContent().add(upload, refusal);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("client.import.file.remove"))
                        .setRetry(getTranslation("shell.error.retry")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("client.import.sending"))
                                .setStalled(getTranslation("client.import.sending"))
                                .setProcessing(getTranslation("client.import.reading"))
                                .setHeld(""))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setFileTooLarge(getTranslation("client.import.refused.TOO_LARGE"))
                                .setForbidden(getTranslation("client.import.not-sent"))
                                .setServerUnavailable(getTranslation("client.import.not-sent"))
                                .setUnexpectedServerError(getTranslation("client.import.not-sent"))));
    }

    private String rejection(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean known = name.endsWith(".csv") || name.endsWith(".txt");
        return known ? "client.import.refused.TOO_LARGE" : "client.import.refused.type";
    }

    void receive(String fileName, byte[] content) {
        try {
            done.accept(reader.apply(fileName, content));
        } catch (ImportRefused refused) {
            refuse("client.import.refused." + refused.reason());
        }
    }

    private void refuse(String key) {
        upload.clearFileList();
        refusal.setText(getTranslation(key));
        refusal.setVisible(true);
    }
}
