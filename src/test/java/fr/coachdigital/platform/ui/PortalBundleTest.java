package fr.coachdigital.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

class PortalBundleTest {

    private static final String WEBAPP = "META-INF/VAADIN/webapp/";

    @Test
    void names_what_the_bundles_own_page_and_entry_script_ask_for() throws IOException {
        PortalBundle bundle = bundle(
                Map.of(
                        WEBAPP + "index.html",
                        "<script type=\"module\" crossorigin src=\"./VAADIN/build/indexhtml-AB_1.js\"></script>",
                        WEBAPP + "VAADIN/build/indexhtml-AB_1.js",
                        "d=[\"./generated-flow-imports-x.js\",\"./style-props-y.js\"]\nimport(`./FlowClient-z.js`);\"./late-q.js\""));
        assertThat(bundle.files())
                .filteredOn(BundleFile::module)
                .extracting(BundleFile::path)
                .containsExactly(
                        "/VAADIN/build/indexhtml-AB_1.js",
                        "/VAADIN/build/generated-flow-imports-x.js",
                        "/VAADIN/build/style-props-y.js",
                        "/VAADIN/build/FlowClient-z.js");
        assertThat(bundle.files())
                .filteredOn(file -> file.kind().equals("style"))
                .extracting(BundleFile::path)
                .allSatisfy(path -> assertThat(path).matches("/(aura|styles)/\\w+\\.css\\?v-c=[0-9a-f]{8}"));
    }

    @Test
    void without_a_bundle_nothing_is_fetched_ahead() throws IOException {
        assertThat(bundle(Map.of()).files()).isEmpty();
    }

    private static PortalBundle bundle(Map<String, String> files) throws IOException {
        DefaultResourceLoader loader = new DefaultResourceLoader() {
            @Override
            public Resource getResource(String location) {
                String path = location.replace("classpath:", "");
                if (!path.startsWith(WEBAPP)) return super.getResource(location);
                return files.containsKey(path)
                        ? new ByteArrayResource(files.get(path).getBytes(StandardCharsets.UTF_8))
                        : new ClassPathResource("absent/" + path);
            }
        };
        return new PortalBundle(loader, new FileAddresses(loader));
    }
}
