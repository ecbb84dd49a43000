package fr.coachdigital;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/app.css")
@PWA(
        name = "Coach Digital",
        shortName = "Coach",
        iconPath = "icons/app-512.png",
        themeColor = "#0f6b6b",
        backgroundColor = "#f4f6f6",
        offline = false)
public class CoachDigitalApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(CoachDigitalApplication.class, arguments);
    }
}
