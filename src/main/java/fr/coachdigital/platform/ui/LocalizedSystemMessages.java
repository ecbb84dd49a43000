package fr.coachdigital.platform.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinRequest;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the browser says when the session is gone or the server failed. It waits for a click, so that a text that was
 * being typed can still be copied, and then leads to the sign-in page of the realm the person was in, and from there
 * back to the page they were on.
 */
@Component
class LocalizedSystemMessages implements SystemMessagesProvider {

    private final transient Texts texts;
    private final transient VisitorLanguage language;

    LocalizedSystemMessages(Texts texts, VisitorLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        VaadinRequest request = info.getRequest();
        Language spoken = language.of(request);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(texts.get(spoken, "shell.session.expired.title"));
        messages.setSessionExpiredMessage(texts.get(spoken, "shell.session.expired.text"));
        messages.setSessionExpiredURL(
                isPageComingUp(request) ? null : realm(request).signInPath() + "?expired");
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get(spoken, "shell.error.title"));
        messages.setInternalErrorMessage(texts.get(spoken, "shell.error.reload"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get(spoken, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(spoken, "shell.cookies.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }

    /** What a page is given to say later: by then the person may be on another one, which loading it again finds out. */
    private static boolean isPageComingUp(@Nullable VaadinRequest request) {
        return request != null && HandlerHelper.isRequestType(request, RequestType.INIT);
    }

    private static Realm realm(@Nullable VaadinRequest request) {
        String path = request == null ? null : request.getPathInfo();
        return Realm.ofPath(path == null ? "/" : path);
    }
}
