package fr.coachdigital.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.coachdigital.account.Invitations;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.shared.ClientId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * With several clients online, what belongs to one never travels to another, not even where a page would not show it: what
 * came over the wire is searched, to the last frame. Each test writes words that nobody else ever writes.
 */
class IsolationJourney {

    private static final String PASSWORD = "douze tulipes au balcon";
    private static final String MESSAGES = "/client/messages";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningProduct product;
    private static Acting acting;
    private static AdminConversations admin;
    private static PortalConversation portal;
    private static ClientId claire;
    private static ClientId paul;
    private static ClientId nora;

    private WirePortal ofClaire;
    private WirePortal ofPaul;
    private WirePortal ofNora;
    private WirePortal ofCoach;

    @BeforeAll
    static void start() {
        product = new RunningProduct("test_isolation");
        acting = new Acting(product);
        admin = product.bean(AdminConversations.class);
        portal = product.bean(PortalConversation.class);
        claire = client("Claire", "Martin", "claire@example.org");
        paul = client("Paul", "Roux", "paul@example.org");
        nora = client("Nora", "Petit", "nora@example.org");
    }

    private static ClientId client(String firstName, String lastName, String email) {
        return new ClientId(product.clientWithAccount(firstName, lastName, email, PASSWORD));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @BeforeEach
    void everybodyIsOnline() {
        ofClaire = online("claire@example.org");
        ofPaul = online("paul@example.org");
        ofNora = online("nora@example.org");
        ofCoach = WirePortal.signedIn(
                HTTP, product.address() + "/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        ofCoach.open("/admin/messages/" + claire.value());
    }

    private static WirePortal online(String email) {
        WirePortal portal = WirePortal.signedIn(HTTP, product.address() + "/client/login", email, PASSWORD);
        portal.open(MESSAGES);
        portal.lookAtTheEnd();
        return portal;
    }

    @AfterEach
    void everybodyLeaves() {
        Stream.of(ofClaire, ofPaul, ofNora, ofCoach).forEach(WirePortal::close);
    }

    @Test
    void what_the_coach_writes_to_one_client_reaches_no_other() {
        String first = aWord();
        String changed = aWord();
        String file = aWord();
        String draft = aWord();

        Message sent = coachSays(claire, "Pour vous : " + first, ofClaire, first);
        acting.asCoach(() -> {
            admin.edit(claire, sent.seq(), "Plutôt : " + changed);
            return true;
        });
        arrives(ofClaire, changed);
        acting.asCoach(() -> {
            admin.withdraw(claire, sent.seq());
            admin.keepDraft(claire, new Draft(UUID.randomUUID(), draft));
            StoredFile stored = admin.upload(claire, file + ".txt", text());
            return admin.send(claire, new Outgoing(UUID.randomUUID(), "", List.of(stored.id()), null));
        });
        arrives(ofClaire, file);

        fence();
        for (String word : List.of(first, changed, file, draft)) isUnknownTo(word, ofPaul, ofNora);
        // Unsent words are the coach's own.
        isUnknownTo(draft, ofClaire);
    }

    @Test
    void what_a_client_writes_reaches_the_coach_and_no_other_client() {
        String first = aWord();
        String changed = aWord();
        String file = aWord();
        String draft = aWord();

        Message sent =
                acting.asClient(claire, () -> portal.send(Outgoing.text(UUID.randomUUID(), "Bonjour " + first + " !")));
        arrives(ofCoach, first);
        acting.asClient(claire, () -> {
            portal.edit(sent.seq(), "Bonjour " + changed);
            return true;
        });
        arrives(ofCoach, changed);
        acting.asClient(claire, () -> {
            portal.withdraw(sent.seq());
            portal.keepDraft(new Draft(UUID.randomUUID(), draft));
            portal.typing();
            StoredFile stored = portal.upload(file + ".txt", text());
            return portal.send(new Outgoing(UUID.randomUUID(), "", List.of(stored.id()), null));
        });
        arrives(ofCoach, file);

        fence();
        for (String word : List.of(first, changed, file, draft)) isUnknownTo(word, ofPaul, ofNora);
        isUnknownTo(draft, ofCoach);
    }

    @Test
    void nothing_more_reaches_a_client_whose_access_was_closed() {
        String meant = aWord();
        String late = aWord();
        coachSays(nora, meant, ofNora, meant);

        String atOnce = aWord();
        acting.asCoach(() -> {
            product.bean(Invitations.class).deactivate(nora);
            return admin.send(nora, Outgoing.text(UUID.randomUUID(), atOnce));
        });
        await().atMost(Duration.ofSeconds(10)).until(ofNora::isClosed);
        int heard = ofNora.log().size();
        acting.asCoach(() -> admin.send(nora, Outgoing.text(UUID.randomUUID(), late)));
        coachSays(paul, "Après", ofPaul, "Après");

        assertThat(ofNora.log().size()).isEqualTo(heard);
        isUnknownTo(atOnce, ofNora);
        assertThat(ofNora.status(MESSAGES)).isNotEqualTo(200);
        isUnknownTo(late, ofNora);
        acting.asCoach(() -> {
            product.bean(Invitations.class).reactivate(nora);
            return true;
        });
    }

    private static Message coachSays(ClientId client, String text, WirePortal page, String word) {
        CompletableFuture<Long> shown = page.arrival(word);
        Message sent = acting.asCoach(() -> admin.send(client, Outgoing.text(UUID.randomUUID(), text)));
        shown.orTimeout(20, TimeUnit.SECONDS).join();
        return sent;
    }

    private static void arrives(WirePortal page, String word) {
        page.arrival(word).orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** News that were sent before these have come by now. */
    private void fence() {
        for (int round = 0; round < 3; round++) {
            String toPaul = aWord();
            String toNora = aWord();
            coachSays(paul, toPaul, ofPaul, toPaul);
            coachSays(nora, toNora, ofNora, toNora);
            isUnknownTo(toPaul, ofClaire, ofNora);
            isUnknownTo(toNora, ofClaire, ofPaul);
        }
    }

    private static void isUnknownTo(String word, WirePortal... pages) {
        for (WirePortal page : pages) assertThat(page.log().formsOf(word)).isEmpty();
    }

    private static String aWord() {
        return "Mot" + UUID.randomUUID().toString().replace("-", "");
    }

    private static InputStream text() {
        return new ByteArrayInputStream("Bonjour".getBytes(StandardCharsets.UTF_8));
    }
}
