package fr.coachdigital.client.ui;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.platform.ui.Icons;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the coach can do about a client's way into the portal; the services decide whether it is done. */
enum AccountAction {
    INVITE(Icons.SEND),
    INVITE_AGAIN(Icons.SEND),
    COPY_LINK(Icons.LINK),
    REVOKE(Icons.CLOSE),
    PREVIEW(Icons.EYE),
    END_SESSIONS(Icons.LOGOUT),
    REACTIVATE(Icons.CHECK),
    DEACTIVATE(Icons.LOCK);

    private final Icons icon;

    AccountAction(Icons icon) {
        this.icon = icon;
    }

    Icons icon() {
        return icon;
    }

    /** Translation key of the button's text; with {@code .of} after it, the text names the client. */
    String key() {
        return "client.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that make sense for the client as they stand, in the order they are shown. */
    static List<AccountAction> offeredTo(ClientRow row) {
        return Arrays.stream(values()).filter(action -> action.isOfferedTo(row)).toList();
    }

    boolean isOfferedTo(ClientRow row) {
        boolean invitable = row.account().canBeInvited() && row.hasEmail() && !row.archived();
        return switch (this) {
            case INVITE -> invitable && row.account() == AccountState.NOT_INVITED;
            case INVITE_AGAIN -> invitable && row.account() != AccountState.NOT_INVITED;
            case COPY_LINK -> invitable;
            case REVOKE -> row.account() == AccountState.SENT || row.account() == AccountState.OPENED;
            case PREVIEW -> true;
            case END_SESSIONS, DEACTIVATE -> row.account() == AccountState.ACCEPTED;
            case REACTIVATE -> row.account() == AccountState.DISABLED;
        };
    }
}
