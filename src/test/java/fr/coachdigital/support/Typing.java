package fr.coachdigital.support;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import tools.jackson.databind.node.JsonNodeFactory;

/** Types what a field cannot read, as a browser tells of it. */
public final class Typing {

    private Typing() {}

    /** What stood in the field before is gone, and what stands there now is no day. */
    public static void noDay(DatePicker field, String words) {
        boolean emptied = field.getValue() != null;
        fromBrowser(field, "_inputElementValue", words);
        if (emptied) fromBrowser(field, "value", "");
        else fire(field, "unparsable-change");
    }

    private static void fromBrowser(DatePicker field, String property, String value) {
        try {
            field.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new IllegalStateException(denied);
        }
    }

    private static void fire(DatePicker field, String event) {
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), event, JsonNodeFactory.instance.objectNode()));
    }
}
