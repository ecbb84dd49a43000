package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;

/** Hands each file that a {@link FileDrop} sends to its receiver, and answers the browser in words when it is refused. */
final class FileReception implements UploadHandler {

    private static final int REFUSED = 422;
    private static final int FAILED = 500;

    private final transient FileDrop.Receiver receiver;
    private final Locale locale;
    private final transient Consumer<String> taken;

    FileReception(FileDrop.Receiver receiver, Locale locale, Consumer<String> taken) {
        this.receiver = receiver;
        this.locale = locale;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = event.getFileName();
        try (InputStream content = event.getInputStream()) {
            receiver.receive(name, content);
            tell(event, () -> taken.accept(name));
        } catch (FileDrop.Refused reason) {
            refuse(event, reason.key());
        } catch (PreviewIsReadOnly lookingOnly) {
            refuse(event, "shell.error.read-only");
        } catch (AccessDeniedException denied) {
            refuse(event, "shell.error.denied");
        } catch (UncheckedIOException cancelled) {
            // The person took the file back, or lost the connection: nobody is there to be answered.
            event.reject("");
        } catch (RuntimeException unexpected) {
            UI ui = event.getUI();
            tell(event, () -> ui.getSession().getErrorHandler().error(new ErrorEvent(unexpected)));
            refuse(event, "file.refused.unexpected");
        }
    }

    private void refuse(UploadEvent event, String key) {
        Component drop = event.getOwningComponent();
        event.reject(drop.getTranslation(locale, key));
    }

    private static void tell(UploadEvent event, Runnable act) {
        event.getUI().access(act::run);
    }

    @Override
    public void responseHandled(UploadResult result) {
        VaadinResponse response = result.response();
        if (result.exception() != null) response.setStatus(FAILED);
        else if (!result.rejectedFiles().isEmpty())
            answer(response, result.rejectedFiles().getFirst().reason());
    }

    private static void answer(VaadinResponse response, String words) {
        response.setStatus(REFUSED);
        response.setContentType("text/plain;charset=utf-8");
        try {
            response.getWriter().write(words);
        } catch (IOException senderLeft) {
            // Who does not wait for the answer does not need it.
            response.setStatus(FAILED);
        }
    }
}
