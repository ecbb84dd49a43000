package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.file.DeletedFile;
import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.SharedFile;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.Dates;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files shared with one client, and below them those that can be brought back. */
@StyleSheet("styles/files.css")
final class SharedFilesPanel extends Composite<Div> {

    private static final int AT_A_TIME = 50;

    private final ClientId client;
    private final transient Files files;
    private final transient LiveUpdates live;
    private int wanted = AT_A_TIME;
    private transient LiveUpdates.@Nullable Subscription news;

    SharedFilesPanel(ClientId client, Files files, LiveUpdates live) {
        this.client = client;
        this.files = files;
        this.live = live;
        getContent().addClassName("shared-files");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        news = LiveRefresh.start(event.getUI(), live, this::show, MessagingTopics.conversation(client));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (news != null) news.close();
    }

    private void show() {
        List<SharedFile> shared = files.about(client, 0, wanted + 1);
        List<DeletedFile> deleted = files.deleted(client);
        getContent().removeAll();
        if (shared.isEmpty()) {
            getContent().add(new EmptyState(Icons.PAPERCLIP, getTranslation("file.shared.empty")));
        } else {
            getContent().add(list(shared.stream().limit(wanted).map(this::row)));
        }
        if (shared.size() > wanted) getContent().add(more());
        if (deleted.isEmpty()) return;
        H2 title = new H2(getTranslation("file.deleted.title"));
        getContent()
                .add(
                        title,
                        new Paragraph(getTranslation("file.deleted.hint")),
                        list(deleted.stream().map(this::deletedRow)));
    }

    private static UnorderedList list(Stream<ListItem> rows) {
        UnorderedList list = new UnorderedList(rows.toArray(ListItem[]::new));
        list.addClassName("shared-list");
        return list;
    }

    private ListItem row(SharedFile shared) {
        StoredFile file = shared.file();
        return new ListItem(
                MessageBubble.card(file).withRemoval(() -> askToDelete(file)),
                note(shared.broughtBy(), day(file.createdAt())));
    }

    private ListItem deletedRow(DeletedFile deleted) {
        Span name = new Span(deleted.file().name());
        name.addClassName("attachment-name");
        name.getElement().setAttribute("dir", "auto");
        Div words =
                new Div(name, note(deleted.broughtBy(), getTranslation("file.deleted.on", day(deleted.deletedAt()))));
        words.addClassName("attachment-words");
        ListItem row = new ListItem(words);
        row.addClassName("shared-deleted");
        // Alone it would come back to a message that nobody sees.
        row.add(deleted.orphaned() ? withdrawn() : restore(deleted.file()));
        return row;
    }

    private Span withdrawn() {
        Span words = new Span(getTranslation("message.inbox.withdrawn"));
        words.addClassName("shared-note");
        return words;
    }

    private Button restore(StoredFile file) {
        Button restore = new Button(getTranslation("file.restore"), click -> restore(file.id()));
        restore.setAriaLabel(getTranslation("file.restore.of", file.name()));
        return restore;
    }

    private Button more() {
        Button more = new Button(getTranslation("file.shared.more"), click -> {
            wanted += AT_A_TIME;
            show();
        });
        more.addClassName("shared-more");
        return more;
    }

    private static Span note(String... parts) {
        Span note = new Span(Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        note.addClassName("shared-note");
        return note;
    }

    private String day(Instant at) {
        return new Dates(getLocale()).day(at);
    }

    private void askToDelete(StoredFile file) {
        Confirmation.ask(
                getTranslation("file.delete.question", file.name()),
                getTranslation("file.delete.consequence"),
                getTranslation("file.delete"),
                () -> delete(file));
    }

    private void delete(StoredFile file) {
        try {
            files.delete(file.id());
            Toasts.success(getTranslation("file.deleted"), getTranslation("file.undo"), () -> restore(file.id()));
        } catch (FileNotFound deletedMeanwhile) {
            Toasts.info(getTranslation("file.gone"));
        }
        show();
    }

    private void restore(FileId file) {
        try {
            files.restore(file);
            Toasts.success(getTranslation("file.restored"));
        } catch (FileNotFound tooLate) {
            Toasts.error(getTranslation("file.restore.late"));
        }
        show();
    }
}
