package fr.coachdigital.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.settings.Practice;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.support.DatabaseTest;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MailRendererTest {

    private static final Practice PRACTICE = new Practice("Atelier Laurent", "Camille Laurent", "", "#0f6b6b");
    private static final String LINK = "https://portail.example.org/client?a=1&b=2";

    private final MailRenderer renderer;

    MailRendererTest(MailRenderer renderer) {
        this.renderer = renderer;
    }

    @Test
    void both_forms_say_the_same_sentences_in_the_same_order() {
        RenderedBodies bodies = render(MailLab.mail("claire@example.org"));
        Document html = Jsoup.parse(bodies.html());
        List<String> sentences = List.of(
                "Bonjour Claire,",
                "Votre espace est prêt\u00a0: devis, factures et « messages ».",
                "Ouvrir mon espace",
                "Camille Laurent",
                "Atelier Laurent",
                "Ce lien reste valable 7\u00a0jours.");
        assertThat(html.body().wholeText()).containsSubsequence(sentences);
        assertThat(bodies.text()).containsSubsequence(sentences);
    }

    @Test
    void the_text_form_reads_as_a_letter() {
        assertThat(render(MailLab.mail("claire@example.org")).text()).isEqualTo("""
                        Bonjour Claire,

                        Votre espace est prêt\u00a0: devis, factures et « messages ».

                        Ouvrir mon espace\u00a0:
                        https://portail.example.org/client?a=1&b=2

                        Camille Laurent
                        Atelier Laurent

                        Ce lien reste valable 7\u00a0jours.
                        """);
    }

    @Test
    void the_button_opens_the_link_and_so_does_the_address_below() {
        Document html = Jsoup.parse(render(MailLab.mail("claire@example.org")).html());
        assertThat(html.select("a")).hasSize(2).allSatisfy(link -> {
            assertThat(link.attr("href")).isEqualTo(LINK);
            assertThat(link.attr("target")).isEqualTo("_blank");
        });
        assertThat(html.select("a").getFirst().attr("style"))
                .contains("#0f6b6b")
                .contains("#ffffff");
    }

    @Test
    void what_people_wrote_is_never_markup() {
        Mail hostile = new Mail(
                "request",
                EmailAddress.of("claire@example.org"),
                "Claire",
                null,
                Language.FR,
                "<script>alert(1)</script>",
                List.of("<script>alert(1)</script> [[${subject}]] [(${link})] <img src=x onerror=alert(1)>"),
                new MailButton("\"><script>", URI.create("https://portail.example.org/"), false),
                List.of("<b>gras</b>"));
        RenderedBodies bodies = render(hostile);
        Document html = Jsoup.parse(bodies.html());
        assertThat(html.select("script, img, b")).isEmpty();
        assertThat(html.body().wholeText()).contains("<script>alert(1)</script> [[${subject}]] [(${link})]");
        assertThat(bodies.text()).contains("<script>alert(1)</script> [[${subject}]] [(${link})]");
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_the_night_has_its_colours() {
        String html = render(MailLab.mail("claire@example.org")).html();
        assertThat(html).doesNotContain("<img").doesNotContain("url(").doesNotContain("@import");
        assertThat(html).contains("prefers-color-scheme: dark");
        assertThat(Jsoup.parse(html).select("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void a_mail_without_button_has_no_link() {
        RenderedBodies bodies = render(MailLab.mail("claire@example.org", null));
        assertThat(Jsoup.parse(bodies.html()).select("a")).isEmpty();
        assertThat(bodies.text()).doesNotContain("https:");
    }

    @Test
    void a_mail_that_can_be_stopped_says_how_in_both_forms() {
        Mail plain = MailLab.mail("claire@example.org");
        URI stop = URI.create("https://portail.example.org/unsubscribe/t0k3n");
        RenderedBodies bodies = render(new Mail(
                plain.kind(),
                plain.to(),
                plain.toName(),
                plain.about(),
                plain.language(),
                plain.subject(),
                plain.paragraphs(),
                plain.button(),
                plain.closing(),
                stop));
        assertThat(Jsoup.parse(bodies.html()).select("a[href=" + stop + "]").text())
                .isEqualTo("Ne plus recevoir ces e-mails");
        assertThat(bodies.text()).endsWith("""
                        Ce lien reste valable 7\u00a0jours.

                        Ne plus recevoir ces e-mails\u00a0:
                        https://portail.example.org/unsubscribe/t0k3n
                        """);
        assertThat(render(plain).html() + render(plain).text()).doesNotContain("Ne plus recevoir");
    }

    private RenderedBodies render(Mail mail) {
        return renderer.render(mail, mail.subject(), PRACTICE, mail.button() == null ? "" : LINK);
    }
}
