package fr.coachdigital.dashboard.internal;

import fr.coachdigital.account.AccountProfile;
import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.Invitees;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.account.SignInEntry;
import fr.coachdigital.dashboard.ClientOverview;
import fr.coachdigital.dashboard.PortalState;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.settings.PracticeSettings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gets together what the caller's own portal begins with. */
@Service
@PreAuthorize(Roles.IS_CLIENT)
class ClientOverviewService implements ClientOverview {

    private final CurrentUser currentUser;
    private final Invitees people;
    private final OwnAccount account;
    private final PracticeSettings settings;

    ClientOverviewService(CurrentUser currentUser, Invitees people, OwnAccount account, PracticeSettings settings) {
        this.currentUser = currentUser;
        this.people = people;
        this.account = account;
        this.settings = settings;
    }

    @Override
    @Transactional(readOnly = true)
    public PortalState read() {
        boolean preview = currentUser.get().preview();
        AccountProfile profile = account.profile();
        String name = people.find(currentUser.clientId())
                .map(Invitee::firstName)
                .filter(first -> !first.isBlank())
                .orElse(profile.displayName());
        return new PortalState(name, settings.current(), profile.email(), preview ? null : visitBefore(), preview);
    }

    /** The newest sign-in is the one this session began with. */
    private @Nullable Instant visitBefore() {
        return account.recentSignIns().stream()
                .filter(SignInEntry::success)
                .skip(1)
                .map(SignInEntry::at)
                .findFirst()
                .orElse(null);
    }
}
