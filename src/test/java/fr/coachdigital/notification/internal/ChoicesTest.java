package fr.coachdigital.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.ClientChoices;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.KindChoice.Source;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.notification.OwnChoices;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ChoicesTest {

    private static final Choice DIGEST = new Choice(true, MailChoice.DIGEST);
    private static final Choice SILENT = new Choice(false, MailChoice.NONE);

    private final OwnChoices own;
    private final ClientChoices ofClients;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final NoticeLab lab;
    private UserId coach;
    private ClientId claire;

    ChoicesTest(
            OwnChoices own, ClientChoices ofClients, Fixtures fixtures, SignIn signIn, ApplicationContext application) {
        this.own = own;
        this.ofClients = ofClients;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.lab = new NoticeLab(application);
    }

    @BeforeEach
    void people() {
        coach = fixtures.coach("coach@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
    }

    private static KindChoice messages(List<KindChoice> all) {
        return all.stream()
                .filter(choice -> choice.kind() == NoticeKind.MESSAGE_RECEIVED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_chooses_for_the_kinds_that_concern_them() {
        signIn.coach(coach);
        assertThat(own.all())
                .extracting(KindChoice::kind)
                .containsExactlyElementsOf(
                        EnumSet.complementOf(EnumSet.of(NoticeKind.QUOTE_SENT, NoticeKind.INVOICE_SENT)));
        signIn.client(claire);
        assertThat(own.all())
                .extracting(KindChoice::kind)
                .containsExactly(
                        NoticeKind.MESSAGE_RECEIVED,
                        NoticeKind.QUOTE_SENT,
                        NoticeKind.INVOICE_SENT,
                        NoticeKind.ACCOUNT_CHANGED);
        assertThatThrownBy(() -> own.choose(NoticeKind.INVITATION_ASKED, SILENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_fixed_cannot_be_chosen() {
        signIn.coach(coach);
        for (NoticeKind fixed : List.of(NoticeKind.ACCOUNT_CHANGED, NoticeKind.MAIL_FAILED)) {
            assertThatThrownBy(() -> own.choose(fixed, SILENT)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ofClients.choose(claire, NoticeKind.ACCOUNT_CHANGED, SILENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_clients_own_word_counts_more_than_the_coachs_and_that_more_than_the_products() {
        signIn.coach(coach);
        assertThat(messages(ofClients.of(claire)).source()).isEqualTo(Source.PRODUCT);
        ofClients.choose(claire, NoticeKind.MESSAGE_RECEIVED, DIGEST);
        assertThat(messages(ofClients.of(claire)))
                .isEqualTo(new KindChoice(NoticeKind.MESSAGE_RECEIVED, DIGEST, Source.COACH));
        lab.answered(claire, "Un");
        assertThat(lab.row().getMailing()).isEqualTo("DIGEST");

        signIn.client(claire);
        assertThat(messages(own.all()).source()).isEqualTo(Source.COACH);
        own.choose(NoticeKind.MESSAGE_RECEIVED, SILENT);
        assertThat(messages(own.all())).isEqualTo(new KindChoice(NoticeKind.MESSAGE_RECEIVED, SILENT, Source.OWN));
        signIn.coach(coach);
        ofClients.choose(claire, NoticeKind.MESSAGE_RECEIVED, new Choice(true, MailChoice.AT_ONCE));
        assertThat(messages(ofClients.of(claire)).choice()).isEqualTo(SILENT);

        signIn.client(claire);
        own.restore(NoticeKind.MESSAGE_RECEIVED);
        assertThat(messages(own.all()).choice()).isEqualTo(new Choice(true, MailChoice.AT_ONCE));
        signIn.coach(coach);
        ofClients.restore(claire, NoticeKind.MESSAGE_RECEIVED);
        assertThat(messages(ofClients.of(claire)).source()).isEqualTo(Source.PRODUCT);
    }

    @Test
    void what_waits_to_be_mailed_follows_the_coachs_choice_unless_the_client_chose() {
        lab.answered(claire, "Un");
        signIn.coach(coach);
        ofClients.choose(claire, NoticeKind.MESSAGE_RECEIVED, DIGEST);
        assertThat(lab.row().getMailing()).isEqualTo("DIGEST");
        ofClients.restore(claire, NoticeKind.MESSAGE_RECEIVED);
        assertThat(lab.row().getMailing()).isEqualTo("AT_ONCE");

        signIn.client(claire);
        own.choose(NoticeKind.MESSAGE_RECEIVED, new Choice(true, MailChoice.AT_ONCE));
        signIn.coach(coach);
        ofClients.choose(claire, NoticeKind.MESSAGE_RECEIVED, SILENT);
        assertThat(lab.row().getMailSince()).isNotNull();

        signIn.client(claire);
        own.restore(NoticeKind.MESSAGE_RECEIVED);
        assertThat(lab.row().getMailSince()).isNull();
    }

    @Test
    void the_coach_chooses_for_a_client_before_there_is_an_account() {
        ClientId paul = fixtures.client("Paul", "Petit", "paul@example.org");
        signIn.coach(coach);
        ofClients.choose(paul, NoticeKind.MESSAGE_RECEIVED, DIGEST);
        fixtures.clientUser(paul, "paul@example.org");
        signIn.client(paul);
        assertThat(messages(own.all()).choice()).isEqualTo(DIGEST);
        signIn.coach(coach);
        assertThatThrownBy(() -> ofClients.of(new ClientId(987_654))).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void a_look_at_a_portal_changes_nothing_of_it() {
        signIn.preview(coach, claire);
        assertThatThrownBy(() -> own.choose(NoticeKind.MESSAGE_RECEIVED, SILENT))
                .isInstanceOf(PreviewIsReadOnly.class);
    }
}
