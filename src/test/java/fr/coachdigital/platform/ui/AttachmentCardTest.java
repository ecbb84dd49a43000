package fr.coachdigital.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.ui.AttachmentCard.Attachment;
import fr.coachdigital.platform.ui.AttachmentCard.Picture;
import fr.coachdigital.support.ViewTest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentCardTest extends ViewTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> \u202efdp.exe.txt";

    @BeforeEach
    void somewhere() {
        signIn().coach(fixtures().coach("coach@example.org"));
        open("admin");
    }

    @Test
    void a_hostile_name_is_only_text_and_keeps_its_direction_to_itself() {
        show(new AttachmentCard(new Attachment(HOSTILE, 3, "files/12", null)));
        Span name = _get(Span.class, spec -> spec.withClasses("attachment-name"));
        assertThat(name.getText()).isEqualTo(HOSTILE);
        assertThat(name.getElement().getAttribute("dir")).isEqualTo("auto");
        assertThat(name.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void its_link_saves_and_does_not_lead_anywhere() {
        show(new AttachmentCard(new Attachment("a.pdf", 3, "files/12", null)));
        Anchor link = _get(Anchor.class, spec -> spec.withClasses("attachment-link"));
        assertThat(link.getHref()).isEqualTo("files/12");
        assertThat(link.getElement().hasAttribute("download")).isTrue();
        assertThat(link.isRouterIgnore()).isTrue();
        _assertNone(Image.class, spec -> spec.withClasses("attachment-picture"));
        _assertNone(Button.class, spec -> spec.withClasses("attachment-remove"));
    }

    @Test
    void a_picture_has_its_room_before_it_comes() {
        show(new AttachmentCard(new Attachment("a.png", 3, "files/12", new Picture("files/12/preview", 960, 480))));
        Image picture = _get(Image.class, spec -> spec.withClasses("attachment-picture"));
        assertThat(picture.getSrc()).isEqualTo("files/12/preview");
        assertThat(picture.getElement().getAttribute("width")).isEqualTo("960");
        assertThat(picture.getElement().getAttribute("height")).isEqualTo("480");
        assertThat(picture.getElement().getAttribute("loading")).isEqualTo("lazy");
    }

    @Test
    void taking_it_away_names_it() {
        AtomicInteger removed = new AtomicInteger();
        show(new AttachmentCard(new Attachment("l’été.pdf", 3, "files/12", null))
                .withRemoval(removed::incrementAndGet));
        Button remove = _get(Button.class, spec -> spec.withClasses("attachment-remove"));
        assertThat(remove.getAriaLabel()).contains("Retirer le fichier l’été.pdf");
        _click(remove);
        assertThat(removed).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, '1\u00a0octet', '1\u00a0byte'",
        "1023, '1\u202f023\u00a0octets', '1,023\u00a0bytes'",
        "1024, '1\u00a0Ko', '1\u00a0KB'",
        "348160, '340\u00a0Ko', '340\u00a0KB'",
        "1258291, '1,2\u00a0Mo', '1.2\u00a0MB'",
        "26214400, '25\u00a0Mo', '25\u00a0MB'"
    })
    void lengths_are_said_as_people_say_them(long bytes, String french, String english) {
        UI ui = UI.getCurrent();
        assertThat(new FileLength(bytes)
                        .words((key, arguments) -> ui.getTranslation(Locale.FRANCE, key, arguments), Locale.FRANCE))
                .isEqualTo(french);
        assertThat(new FileLength(bytes)
                        .words((key, arguments) -> ui.getTranslation(Locale.UK, key, arguments), Locale.UK))
                .isEqualTo(english);
    }

    private static void show(AttachmentCard card) {
        UI.getCurrent().add(card);
    }
}
