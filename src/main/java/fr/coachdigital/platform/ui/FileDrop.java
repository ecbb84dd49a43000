package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A button that takes files, several at once, each with its progress and a way to cancel it. What is taken leaves the
 * list; what is refused stays in it with the reason beside its name. Files may also be dropped and pasted elsewhere, see
 * {@link #over}.
 */
@StyleSheet("styles/files.css")
public final class FileDrop extends Composite<Upload> {

    /** Takes one file, on the thread that brings it: as the person, without the lock of their session. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * Reads the content to its end.
         *
         * @param fileName as the sender's computer calls it; anything
         * @throws Refused to say why the file is not taken
         */
        void receive(String fileName, InputStream content) throws Refused;
    }

    /** A file is not taken, for a reason that the person should know. */
    public static final class Refused extends Exception {

        private final String key;

        /** @param key of the text that tells the reason */
        public Refused(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final Button button = new Button();
    private transient Consumer<String> taken = name -> {};
    private @Nullable Component target;

    /** @param maxBytes what the browser does not even send; the receiver must hold its own limit */
    public FileDrop(long maxBytes, Receiver receiver) {
        Upload upload = getContent();
        upload.addClassName("file-drop");
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Math.toIntExact(maxBytes));
        // Also on touch screens: pasting goes the same way.
        upload.setDropAllowed(true);
        upload.setDropLabel(new Span(getTranslation("file.drop")));
        upload.setI18n(words());
        upload.setUploadHandler(new FileReception(receiver, getLocale(), name -> taken.accept(name)));
        button.setText(getTranslation("file.add"));
        button.setIcon(Icons.PAPERCLIP.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        upload.setUploadButton(button);
    }

    /** Called in the person's window with the name of each file that was taken. */
    public FileDrop onTaken(Consumer<String> act) {
        taken = act;
        return this;
    }

    /** Says on the button what kind of file is wanted, in place of any files. */
    public FileDrop withLabel(String text) {
        button.setText(text);
        button.setIcon(Icons.UPLOAD.create());
        return this;
    }

    /** Shows the paper clip alone; what it does is still said and shown on hover. */
    public FileDrop iconOnly() {
        String words = button.getText();
        button.setText("");
        button.setAriaLabel(words);
        button.setTooltipText(words);
        getContent().addClassName("file-drop-compact");
        return this;
    }

    /** Takes what is dropped on this component, or pasted while the cursor is in it, such as a screenshot. */
    public FileDrop over(Component component) {
        target = component;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("scripts/paste-files.js");
        Component area = target == null ? this : target;
        getElement().executeJs("window.coachFiles.prepare(this, $0)", area.getElement());
    }

    private UploadI18N words() {
        String notSent = getTranslation("file.not-sent");
        return new UploadI18N()
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("file.cancel"))
                        .setRetry(getTranslation("file.retry"))
                        .setStart(getTranslation("file.add")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("file.refused.TOO_LARGE"))
                        .setTooManyFiles(getTranslation("file.refused.TOO_MANY"))
                        .setIncorrectFileType(getTranslation("file.refused.TYPE")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("file.uploading"))
                                .setStalled(getTranslation("file.uploading"))
                                .setProcessing(getTranslation("file.checking"))
                                .setHeld(getTranslation("file.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setFileTooLarge(getTranslation("file.refused.TOO_LARGE"))
                                .setForbidden(getTranslation("file.refused.unexpected"))
                                .setServerUnavailable(notSent)
                                .setUnexpectedServerError(getTranslation("file.refused.unexpected"))))
                .setUnits(List.of("o", "Ko", "Mo", "Go"), 1024);
    }
}
