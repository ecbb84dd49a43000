package fr.coachdigital.platform.ui;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets browsers keep the files of Vaadin's bundle for good: their names change with their content. */
@Component
class StaticFileCaching implements StaticFileHandlerFactory {

    private static final String BUILD = "/VAADIN/build/";
    private static final String FOR_GOOD = "max-age=31536000, immutable";

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected void writeCacheHeaders(
                    String fileName, @Nullable HttpServletRequest request, HttpServletResponse response) {
                super.writeCacheHeaders(fileName, request, response);
                if (fileName.contains(BUILD)) response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
            }
        };
    }
}
