package fr.coachdigital.document.internal;

import fr.coachdigital.document.Unfinished;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class UnfinishedFormsService implements UnfinishedForms {

    private final UnfinishedFormRepository forms;
    private final FormSeal seal;
    private final CurrentUser currentUser;
    private final Clock clock;

    UnfinishedFormsService(UnfinishedFormRepository forms, FormSeal seal, CurrentUser currentUser, Clock clock) {
        this.forms = forms;
        this.seal = seal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void keep(String form, int baseVersion, Object written) {
        put(form, new Unfinished<>(written, baseVersion, clock.instant()));
    }

    @Override
    @Transactional
    public void putBack(String form, Unfinished<?> earlier) {
        put(form, earlier);
    }

    @Override
    @Transactional(readOnly = true)
    public <T> Optional<Unfinished<T>> find(String form, Class<T> kind) {
        int author = author();
        return forms.find(author, form, body -> seal.open(body, author, form, kind));
    }

    @Override
    @Transactional
    public void forget(String form) {
        forms.delete(author(), form);
    }

    private void put(String form, Unfinished<?> unfinished) {
        int author = author();
        byte[] body = seal.close(unfinished.written(), author, form);
        forms.put(author, form, unfinished.baseVersion(), body, unfinished.at());
    }

    private int author() {
        return currentUser.get().accountId();
    }
}
