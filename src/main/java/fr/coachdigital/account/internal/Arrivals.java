package fr.coachdigital.account.internal;

import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import org.springframework.stereotype.Component;

/** What happens around a client who comes in for the first time: the record of it, and a word to the coach. */
@Component
class Arrivals {

    private final AccountRepository accounts;
    private final SignInBook book;
    private final AccountNews news;
    private final People people;

    Arrivals(AccountRepository accounts, SignInBook book, AccountNews news, People people) {
        this.accounts = accounts;
        this.book = book;
        this.news = news;
        this.people = people;
    }

    StoredAccount account(ClientId client) {
        return accounts.findByClient(client).orElseThrow(LinkDead::new);
    }

    SignedIn in(Invitee invitee, ClientOrigin origin) {
        StoredAccount account = account(invitee.id());
        book.acceptedInvitation(account.id(), origin);
        news.accepted(invitee);
        return people.signedIn(account);
    }

    void tellCoachOfRenewal(Invitee invitee) {
        news.askedAgain(invitee);
    }
}
