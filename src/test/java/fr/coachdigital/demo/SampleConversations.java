package fr.coachdigital.demo;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;
import static fr.coachdigital.db.Tables.QUICK_REPLIES;

import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** Conversations as a practice has them: some wait for an answer, some are done, one is long. */
class SampleConversations {

    /** Who said what how long ago, in minutes; what the client said last in some of them is unread. */
    private record Line(Realm author, int minutesAgo, String body) {}

    private record Talk(List<Line> lines, boolean answered, boolean archived) {}

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private static final Map<String, Talk> TALKS = Map.of(
            "claire.martin@example.org",
                    new Talk(
                            List.of(
                                    coach(
                                            9 * DAY,
                                            "Bonjour Claire, bienvenue dans votre espace ! Tout ce que nous partageons sera **au même endroit** : devis, documents, et nos échanges ici."),
                                    client(
                                            9 * DAY - 40,
                                            "Bonjour Camille, merci ! C’est bien plus clair que nos e-mails 🙂"),
                                    coach(
                                            8 * DAY,
                                            "Pour la boutique de cours, il me faudrait trois choses avant jeudi :\n\n- les dates des ateliers jusqu’en mars\n- deux ou trois photos par cours\n- le prix, et le nombre de places"),
                                    client(8 * DAY - 95, "Les dates sont prêtes, je les mets au propre ce soir."),
                                    client(
                                            8 * DAY - 94,
                                            "Pour les photos, j’en ai surtout sur mon téléphone, ça ira ?"),
                                    coach(
                                            8 * DAY - 180,
                                            "Très bien, oui. Déposez-les simplement ici, je m’occupe du recadrage."),
                                    client(
                                            5 * DAY,
                                            "Voilà la liste :\n\n1. Initiation au tour, le samedi matin, 65 €\n2. Émaillage, un dimanche par mois, 80 €\n3. Stage de deux jours en février, 210 €"),
                                    coach(
                                            5 * DAY - 30,
                                            "Parfait. Le stage de février se remplira vite : je propose d’ouvrir les réservations **dès lundi**."),
                                    client(5 * DAY - 45, "D’accord pour lundi !"),
                                    coach(
                                            DAY + 3 * HOUR,
                                            "La page des cours est en ligne, en version de travail : https://atelier-martin.example/cours. Regardez-la sur votre téléphone et dites-moi ce qui accroche."),
                                    client(
                                            2 * HOUR + 20,
                                            "Je viens de regarder : c’est très beau. Juste une chose, le prix du stage s’affiche en tout petit."),
                                    coach(2 * HOUR, "Bien vu, je l’agrandis cet après-midi. Le reste vous convient ?")),
                            true,
                            false),
            "julien.moreau@example.com",
                    new Talk(
                            List.of(
                                    coach(
                                            3 * DAY,
                                            "Bonjour Julien, les avis de novembre sont encourageants : 4,7 de moyenne sur les deux boutiques."),
                                    client(3 * DAY - 55, "Super nouvelle ! On peut le mettre en vitrine ?"),
                                    coach(2 * DAY, "Oui, je vous prépare une petite affiche à imprimer."),
                                    client(
                                            35,
                                            "Bonjour Camille, les horaires de Noël ont changé : ouvert le 24 jusqu’à 18 h, fermé le 25 et le 26. Vous pouvez mettre à jour la fiche Google ?"),
                                    client(33, "Et merci encore pour l’affiche, elle est top.")),
                            false,
                            false),
            "sophie.bernard@example.org",
                    new Talk(
                            List.of(
                                    coach(
                                            6 * DAY,
                                            "Bonjour Sophie, je vous propose un point de 30 minutes jeudi à 14 h sur l’automatisation des comptes rendus."),
                                    client(6 * DAY - 200, "Jeudi 14 h, c’est noté."),
                                    client(
                                            4 * HOUR,
                                            "Petite question avant demain : est-ce que l’outil garde nos documents, et où ? Un client me l’a demandé.")),
                            false,
                            false),
            "elodie.petit@example.com",
                    new Talk(
                            List.of(
                                    client(
                                            11 * DAY,
                                            "Bonjour ! Le formulaire du site ne m’envoie plus rien depuis hier soir."),
                                    coach(11 * DAY - 25, "Je regarde tout de suite."),
                                    coach(
                                            11 * DAY - 70,
                                            "C’est réparé : la boîte d’envoi était pleine. J’ai ajouté une alerte pour que cela ne se reproduise pas."),
                                    client(11 * DAY - 90, "Vous êtes formidable, merci 🌷")),
                            true,
                            false),
            "nadia.haddad@example.net",
                    new Talk(
                            List.of(
                                    coach(
                                            15 * DAY,
                                            "Bonjour Nadia, voici les trois menus mis en page. Lequel préférez-vous ?"),
                                    client(14 * DAY, "Le deuxième, sans hésiter. Avec les couleurs du premier !"),
                                    coach(14 * DAY - 60, "C’est fait, il part à l’impression demain.")),
                            true,
                            false),
            "manon.roux@example.org",
                    new Talk(
                            List.of(
                                    client(40 * DAY, "Tout est en ordre pour moi, merci pour l’accompagnement !"),
                                    coach(40 * DAY - 30, "Avec plaisir, Manon. Je reste joignable ici si besoin.")),
                            true,
                            true),
            "jeanne.dubois@example.net",
                    new Talk(
                            List.of(
                                    coach(
                                            2 * DAY + 5 * HOUR,
                                            "Bonjour Jeanne, avez-vous pu essayer la dictée pour votre chapitre 3 ?"),
                                    client(
                                            DAY + 2 * HOUR,
                                            "Oui ! Quatre pages en une matinée, je n’en reviens pas. Par contre il écrit « cent » au lieu de « sans », comment le corriger ?")),
                            false,
                            false));

    private static final Map<String, String> REPLIES = Map.of(
            "Accusé de réception", "Bien reçu, merci ! Je regarde et je reviens vers vous d’ici demain soir.",
            "Proposer un rendez-vous",
                    "Je vous propose un point de 30 minutes cette semaine. Quel moment vous arrange ?",
            "Demander un accès",
                    "Pour avancer, il me faut un accès à votre site. Ne l’écrivez pas ici : je vous indique comment le transmettre en sécurité.");

    private final DSLContext sql;
    private final Notices notices;

    SampleConversations(DSLContext sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    private static Line coach(int minutesAgo, String body) {
        return new Line(Realm.COACH, minutesAgo, body);
    }

    private static Line client(int minutesAgo, String body) {
        return new Line(Realm.CLIENT, minutesAgo, body);
    }

    void quickReplies() {
        REPLIES.forEach((label, body) -> sql.insertInto(QUICK_REPLIES)
                .set(QUICK_REPLIES.LABEL, label)
                .set(QUICK_REPLIES.BODY, body)
                .execute());
    }

    void with(SampleClient client, ClientId id, UserId coach, Instant now) {
        Talk talk = TALKS.get(client.text("email"));
        if (talk == null) return;
        int last = talk.lines().size();
        int unread = talk.answered() ? 0 : trailing(talk.lines());
        Instant lastAt = at(talk.lines().getLast(), now);
        int conversation = sql.insertInto(CONVERSATIONS)
                .set(CONVERSATIONS.CLIENT_ID, id.value())
                .set(CONVERSATIONS.LAST_SEQ, last)
                .set(CONVERSATIONS.LAST_MESSAGE_AT, lastAt)
                .set(CONVERSATIONS.COACH_READ_SEQ, last - unread)
                .set(CONVERSATIONS.COACH_READ_AT, lastAt.minus(Duration.ofMinutes(1)))
                .set(CONVERSATIONS.COACH_UNREAD, unread)
                .set(CONVERSATIONS.CLIENT_READ_SEQ, client.isShown() ? last - 1 : last)
                .set(CONVERSATIONS.CLIENT_READ_AT, lastAt)
                .set(CONVERSATIONS.CLIENT_UNREAD, client.isShown() ? 1 : 0)
                .set(CONVERSATIONS.ARCHIVED_AT, talk.archived() ? now : null)
                .returning(CONVERSATIONS.ID)
                .fetchSingle(CONVERSATIONS.ID);
        int account = sql.select(CLIENT_USERS.ID)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(id.value()))
                .fetchSingle(CLIENT_USERS.ID);
        if (unread > 0) {
            notices.tell(new Notice(
                    NoticeKind.MESSAGE_RECEIVED,
                    Addressee.coach(),
                    new Subject("conversation", conversation),
                    client.text("firstName") + " " + client.text("lastName"),
                    talk.lines().getLast().body(),
                    MessagingPaths.with(id)));
        } else if (client.isShown()) {
            notices.tell(new Notice(
                    NoticeKind.MESSAGE_RECEIVED,
                    Addressee.client(id),
                    new Subject("conversation", conversation),
                    DemoAccounts.COACH_NAME,
                    talk.lines().getLast().body(),
                    MessagingPaths.PORTAL));
        }
        int seq = 0;
        for (Line line : talk.lines()) {
            boolean byCoach = line.author() == Realm.COACH;
            sql.insertInto(MESSAGES)
                    .set(MESSAGES.CONVERSATION_ID, conversation)
                    .set(MESSAGES.SEQ, ++seq)
                    .set(MESSAGES.MESSAGE_KEY, UUID.randomUUID().toString())
                    .set(MESSAGES.AUTHOR_REALM, line.author().name())
                    .set(MESSAGES.AUTHOR_ID, byCoach ? coach.value() : account)
                    .set(
                            MESSAGES.AUTHOR_NAME,
                            byCoach
                                    ? DemoAccounts.COACH_NAME
                                    : client.text("firstName") + " " + client.text("lastName"))
                    .set(MESSAGES.BODY, line.body())
                    .set(MESSAGES.CREATED_AT, at(line, now))
                    .execute();
        }
    }

    private static Instant at(Line line, Instant now) {
        return now.minus(Duration.ofMinutes(line.minutesAgo()));
    }

    /** How many of the last lines are the client's. */
    private static int trailing(List<Line> lines) {
        return (int) lines.reversed().stream()
                .takeWhile(line -> line.author() == Realm.CLIENT)
                .count();
    }
}
