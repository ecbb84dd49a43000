package fr.coachdigital.messaging.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.file.Files;
import fr.coachdigital.messaging.QuickReplies;
import fr.coachdigital.messaging.VaultOffer;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.ui.ErrorReports;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** What the page of a conversation is put together from. */
@SpringComponent
record ThreadParts(
        LiveUpdates live,
        Clock clock,
        CurrentUser currentUser,
        ErrorReports reports,
        Files files,
        QuickReplies quickReplies,
        ObjectProvider<VaultOffer> vault) {}
