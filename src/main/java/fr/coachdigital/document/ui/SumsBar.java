package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What the filtered list comes to, in one line. */
@StyleSheet("styles/document-list.css")
public final class SumsBar extends Composite<DescriptionList> {

    /** A figure, ready to be read, and what it is. */
    public record Sum(String label, String figure) {}

    /** @param label what the line is called by a screen reader */
    public SumsBar(String label) {
        getContent().addClassName("document-sums");
        getContent().getElement().setAttribute("aria-label", label);
    }

    public void show(List<Sum> sums) {
        getContent().removeAll();
        for (Sum sum : sums) {
            getContent()
                    .add(new Div(new DescriptionList.Term(sum.label()), new DescriptionList.Description(sum.figure())));
        }
    }
}
