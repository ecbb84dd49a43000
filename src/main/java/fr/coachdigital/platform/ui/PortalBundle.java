package fr.coachdigital.platform.ui;

import com.vaadin.flow.server.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The files that every page behind the sign-in loads, so that they can be fetched before a script asks for them. The names
 * in Vaadin's production bundle carry a hash: they are read once from the bundle's own page and entry script. Without a
 * bundle (tests, development) there is nothing to fetch.
 */
@Component
public class PortalBundle {

    private static final String WEBAPP = "classpath:META-INF/VAADIN/webapp/";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern ENTRY = Pattern.compile("src=\"\\./" + BUILD + "(indexhtml-[\\w-]+\\.js)\"");
    private static final Pattern PRELOADED = Pattern.compile("\"\\./([\\w-]+\\.js)\"");
    private static final Pattern CLIENT = Pattern.compile("\\./(Flow(?:Client|Bootstrap)-[\\w-]+\\.js)");

    private final ResourceLoader resources;
    private final FileAddresses addresses;
    private final List<BundleFile> files;

    PortalBundle(ResourceLoader resources, FileAddresses addresses) throws IOException {
        this.resources = resources;
        this.addresses = addresses;
        this.files = find();
    }

    /** In the order in which the portal needs them. */
    public List<BundleFile> files() {
        return files;
    }

    private List<BundleFile> find() throws IOException {
        Matcher entry = ENTRY.matcher(read("index.html"));
        if (!entry.find()) return List.of();
        String script = read(BUILD + entry.group(1));
        Set<String> modules = new LinkedHashSet<>();
        modules.add(entry.group(1));
        // The first line lists what the entry script asks for as soon as it runs.
        addAll(modules, PRELOADED, script.lines().findFirst().orElse(""));
        addAll(modules, CLIENT, script);

        List<BundleFile> found = new ArrayList<>();
        modules.forEach(name -> found.add(BundleFile.module("/" + BUILD + name)));
        found.add(BundleFile.style(addresses.address("/aura/aura.css")));
        found.add(BundleFile.style(addresses.address("/styles/app.css")));
        found.add(BundleFile.script("/VAADIN/static/push/vaadinPush-min.js?v=" + Version.getBuildHash()));
        return List.copyOf(found);
    }

    private static void addAll(Set<String> names, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
    }

    private String read(String name) throws IOException {
        Resource resource = resources.getResource(WEBAPP + name);
        return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
    }
}
