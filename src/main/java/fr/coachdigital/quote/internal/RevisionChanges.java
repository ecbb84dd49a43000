package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.quote.QuoteChange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is new in a revision against the one before, in the language of the document. */
final class RevisionChanges {

    private static final String KEY = "quote.change.";

    private final QuoteWords words;
    private final DocumentContent before;
    private final DocumentContent after;
    private final List<QuoteChange> changes = new ArrayList<>();

    private RevisionChanges(QuoteWords words, DocumentContent before, DocumentContent after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    static List<QuoteChange> between(DocumentContent before, DocumentContent after, Texts texts) {
        RevisionChanges found = new RevisionChanges(new QuoteWords(texts, after.language()), before, after);
        found.compareLines();
        found.compareAmounts();
        found.compareTerms();
        return List.copyOf(found.changes);
    }

    /** Lines that stayed are taken out; of the rest, those of the same name are the same line, changed. */
    private void compareLines() {
        List<Line> gone = new ArrayList<>(before.lines());
        List<Line> come = new ArrayList<>();
        for (Line line : after.lines()) if (!takeEqual(gone, line)) come.add(line);
        if (gone.isEmpty() && come.isEmpty() && !before.lines().equals(after.lines())) told("lineOrder");
        for (Line line : come) {
            Optional<Line> former = takeNamed(gone, line);
            if (former.isPresent()) {
                compareLine(former.get(), line);
            } else {
                add(line.kind() == LineKind.ITEM ? "lineAdded" : "textAdded", "", now(line));
            }
        }
        for (Line line : gone) add(line.kind() == LineKind.ITEM ? "lineRemoved" : "textRemoved", then(line), "");
    }

    private void compareLine(Line former, Line line) {
        if (line.kind() != LineKind.ITEM || then(former).equals(now(line))) {
            add("lineText", described(former), described(line));
        } else {
            add("lineChanged", then(former), now(line));
            if (!former.description().equals(line.description())) add("lineText", described(former), described(line));
        }
    }

    private void compareAmounts() {
        if (after.vatShown() || before.vatShown()) {
            add(
                    "net",
                    before.totals().net().display(after.language()),
                    after.totals().net().display(after.language()));
        }
        add(
                "total",
                before.totals().gross().display(after.language()),
                after.totals().gross().display(after.language()));
        add("deposit", words.deposit(before), words.deposit(after));
    }

    private void compareTerms() {
        add("subject", before.subject(), after.subject());
        add("validUntil", words.day(before.validUntil()), words.day(after.validUntil()));
        add("start", words.day(before.supplyFrom()), words.day(after.supplyFrom()));
        add("duration", before.duration(), after.duration());
        add("notes", before.notes(), after.notes());
        if (!before.terms().equals(after.terms())) told("terms");
        if (!before.mentions().equals(after.mentions())) told("mentions");
        if (!before.buyer().equals(after.buyer())) told("buyer");
        if (!before.seller().equals(after.seller())) told("seller");
    }

    private static boolean takeEqual(List<Line> lines, Line wanted) {
        return take(lines, line -> line.equals(wanted)).isPresent();
    }

    private static Optional<Line> takeNamed(List<Line> lines, Line wanted) {
        return take(
                lines,
                line -> line.kind() == wanted.kind() && line.designation().equals(wanted.designation()));
    }

    private static Optional<Line> take(List<Line> lines, Predicate<Line> wanted) {
        for (Iterator<Line> each = lines.iterator(); each.hasNext(); ) {
            Line line = each.next();
            if (wanted.test(line)) {
                each.remove();
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private String then(Line line) {
        return words.line(line, before.vatShown());
    }

    private String now(Line line) {
        return words.line(line, after.vatShown());
    }

    private static String described(Line line) {
        return line.description().isBlank() ? line.designation() : line.designation() + "\n" + line.description();
    }

    private void add(String what, String then, String now) {
        if (!then.equals(now)) changes.add(new QuoteChange(KEY + what, then, now));
    }

    /** For what is too long to be shown twice. */
    private void told(String what) {
        changes.add(new QuoteChange(KEY + what, "", ""));
    }
}
