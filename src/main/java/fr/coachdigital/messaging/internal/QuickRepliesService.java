package fr.coachdigital.messaging.internal;

import static fr.coachdigital.messaging.QuickReply.MAX_LABEL;

import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.QuickReplies;
import fr.coachdigital.messaging.QuickReply;
import fr.coachdigital.platform.security.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class QuickRepliesService implements QuickReplies {

    private final QuickReplyRepository replies;

    QuickRepliesService(QuickReplyRepository replies) {
        this.replies = replies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuickReply> all() {
        return replies.all();
    }

    @Override
    @Transactional
    public void keep(QuickReply reply) {
        QuickReply clean =
                new QuickReply(reply.id(), reply.label().strip(), reply.body().strip());
        if (clean.label().isEmpty() || clean.label().length() > MAX_LABEL) {
            throw new IllegalArgumentException("A label has 1 to 60 characters");
        }
        if (clean.body().isEmpty() || clean.body().length() > Message.MAX_LENGTH) {
            throw new IllegalArgumentException("A reply says something, in at most 8,000 characters");
        }
        if (clean.id() != 0) {
            if (!replies.update(clean)) throw new MessageNotFound();
        } else if (replies.count() >= MOST) {
            throw new IllegalArgumentException("There are 100 already");
        } else {
            replies.insert(clean);
        }
    }

    @Override
    @Transactional
    public void delete(int id) {
        replies.delete(id);
    }
}
