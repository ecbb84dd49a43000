package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.Mail;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.settings.Practice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the HTML and the text of a mail, with the same sentences in both. */
@Component
class MailRenderer {

    private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".html");
    private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");
    private final Texts texts;

    MailRenderer(Texts texts) {
        this.texts = texts;
    }

    /** @param link what the button opens, or its placeholder; empty without a button */
    RenderedBodies render(Mail mail, String subject, Practice practice, String link) {
        Context context = new Context(mail.language().locale(), variables(mail, subject, practice, link));
        return new RenderedBodies(
                html.process("message", context),
                text.process("message", context).strip() + "\n");
    }

    private Map<String, Object> variables(Mail mail, String subject, Practice practice, String link) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("language", mail.language().code());
        variables.put("subject", subject);
        variables.put("paragraphs", mail.paragraphs());
        variables.put("closing", mail.closing());
        variables.put("signature", signature(practice));
        variables.put("accent", practice.accentColor());
        variables.put("onAccent", new AccentColor(practice.accentColor()).readableText());
        String button = mail.button() == null ? "" : mail.button().label();
        variables.put("button", button);
        variables.put("buttonSentence", texts.get(mail.language(), "mail.body.button", button));
        variables.put("preheader", preheader(mail.paragraphs()));
        variables.put("link", link);
        variables.put("copyLink", texts.get(mail.language(), "mail.body.copyLink"));
        variables.put(
                "unsubscribe",
                mail.unsubscribe() == null ? "" : mail.unsubscribe().toASCIIString());
        variables.put("unsubscribeWords", texts.get(mail.language(), "mail.body.unsubscribe"));
        variables.put("unsubscribeSentence", texts.get(mail.language(), "mail.body.unsubscribe.plain"));
        return variables;
    }

    /** What an inbox shows beside the subject: the first sentence that says more than the greeting. */
    private static String preheader(List<String> paragraphs) {
        return paragraphs.get(Math.min(1, paragraphs.size() - 1));
    }

    /** The person, then the practice where it has a name of its own. */
    private static List<String> signature(Practice practice) {
        return practice.signature().equals(practice.name())
                ? List.of(practice.name())
                : List.of(practice.signature(), practice.name());
    }

    private static SpringTemplateEngine engine(TemplateMode mode, String suffix) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailRenderer.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
