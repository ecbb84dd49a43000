package fr.coachdigital.client;

import fr.coachdigital.account.AccountState;
import java.io.Serializable;
import java.util.Set;

/**
 * Which clients a list shows; all conditions hold together.
 *
 * @param search words that all occur in name, company, e-mail or phone, whatever their accents and case; empty for any
 * @param statuses empty for any
 * @param accounts empty for any
 * @param tag empty for any
 * @param archived whether the archived clients are shown instead of those in use
 */
public record ClientFilter(
        String search, Set<ClientStatus> statuses, Set<AccountState> accounts, String tag, boolean archived)
        implements Serializable {

    public static final int MAX_SEARCH = 200;

    /** Every client in use. */
    public static final ClientFilter NONE = new ClientFilter("", Set.of(), Set.of(), "", false);

    public ClientFilter {
        search = search.length() > MAX_SEARCH ? search.substring(0, MAX_SEARCH) : search;
        statuses = Set.copyOf(statuses);
        accounts = Set.copyOf(accounts);
    }

    public ClientFilter withSearch(String words) {
        return new ClientFilter(words, statuses, accounts, tag, archived);
    }

    public ClientFilter withStatuses(Set<ClientStatus> wanted) {
        return new ClientFilter(search, wanted, accounts, tag, archived);
    }

    public ClientFilter withAccounts(Set<AccountState> wanted) {
        return new ClientFilter(search, statuses, wanted, tag, archived);
    }

    public ClientFilter withTag(String wanted) {
        return new ClientFilter(search, statuses, accounts, wanted, archived);
    }

    public ClientFilter withArchived(boolean wanted) {
        return new ClientFilter(search, statuses, accounts, tag, wanted);
    }

    /** Whether this narrows the list of clients in use at all. */
    public boolean isNarrow() {
        return !equals(NONE);
    }
}
