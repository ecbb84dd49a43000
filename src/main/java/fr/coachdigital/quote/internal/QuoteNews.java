package fr.coachdigital.quote.internal;

import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.settings.PracticeSettings;
import org.springframework.stereotype.Component;

/** Tells the client of a quote that came, and the coach what the client does with it. */
@Component
class QuoteNews {

    private static final int LONGEST_DETAIL = 500;

    private final Notices notices;
    private final PracticeSettings practice;

    QuoteNews(Notices notices, PracticeSettings practice) {
        this.notices = notices;
        this.practice = practice;
    }

    void sent(StoredQuote quote) {
        settleAnswers(quote);
        notices.tell(new Notice(
                NoticeKind.QUOTE_SENT,
                Addressee.client(quote.client()),
                subject(quote),
                practice.current().signature(),
                cut(quote.title()),
                QuotePaths.portal(quote.id())));
    }

    void viewed(StoredQuote quote, Reader client) {
        tellCoach(NoticeKind.QUOTE_VIEWED, quote, client.name(), "");
    }

    void accepted(StoredQuote quote, Reader client, String signer) {
        settleRequest(quote);
        String who = signer.equals(client.name()) ? signer : signer + " (" + client.name() + ")";
        tellCoach(NoticeKind.QUOTE_ACCEPTED, quote, who, "");
    }

    void declined(StoredQuote quote, Reader client, String reason) {
        settleRequest(quote);
        tellCoach(NoticeKind.QUOTE_DECLINED, quote, client.name(), reason);
    }

    void changeAsked(StoredQuote quote, Reader client, String message) {
        settleRequest(quote);
        tellCoach(NoticeKind.QUOTE_CHANGE_ASKED, quote, client.name(), message);
    }

    /** The coach is at it. */
    void settleAnswers(StoredQuote quote) {
        notices.settle(NoticeKind.QUOTE_DECLINED, Addressee.coach(), subject(quote));
        notices.settle(NoticeKind.QUOTE_CHANGE_ASKED, Addressee.coach(), subject(quote));
    }

    /** There is nothing to answer any more. */
    void settleRequest(StoredQuote quote) {
        notices.settle(NoticeKind.QUOTE_SENT, Addressee.client(quote.client()), subject(quote));
    }

    private void tellCoach(NoticeKind kind, StoredQuote quote, String who, String words) {
        notices.tell(new Notice(
                kind,
                Addressee.coach(),
                subject(quote),
                who,
                cut(words.isEmpty() ? quote.title() : quote.number() + " · " + words),
                QuotePaths.page(quote.id())));
    }

    private static Subject subject(StoredQuote quote) {
        return new Subject("quote", quote.id().value());
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
