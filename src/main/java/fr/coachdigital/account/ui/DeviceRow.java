package fr.coachdigital.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A line of a list of devices: what it is, then when and where, then what can be done. */
class DeviceRow extends ListItem {

    DeviceRow(String device, String circumstances, Component... atTheEnd) {
        Span name = new Span(device);
        name.addClassName("device-name");
        Span details = new Span(circumstances);
        details.addClassName("device-details");
        Div words = new Div(name, details);
        words.addClassName("device-words");
        addClassName("device-row");
        add(words);
        add(atTheEnd);
    }
}
