package fr.coachdigital.invoice.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;

/** Where the product sends the browser away to; looks before Karibu's roundtrip forgets. */
final class Departures {

    private final List<String> addresses = new ArrayList<>();

    /** Takes in what other threads want of the page, and tells all addresses so far. */
    List<String> look() {
        MockVaadin.runUIQueue();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation())
                .filter(call -> call.getExpression().contains("window.open"))
                .forEach(call ->
                        addresses.add(String.valueOf(call.getParameters().getFirst())));
        return List.copyOf(addresses);
    }
}
