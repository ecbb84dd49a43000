package fr.coachdigital.support;

import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServletService;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.context.ApplicationContext;

/**
 * Leaves what other threads bring to a page to the test's own, at its next roundtrip: the one that brings it is nobody,
 * and would find the session free for a moment whenever the test lets go of it.
 */
class OneThreadServlet extends MockSpringServlet {

    OneThreadServlet(ApplicationContext application) {
        super(ProductRoutes.found(), application, MockedUI::new);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        VaadinServletService service = new OneThreadService(this, configuration);
        service.init();
        routes.register(service.getContext());
        return service;
    }

    private static final class OneThreadService extends MockSpringServletService {

        private final Thread tests = Thread.currentThread();

        OneThreadService(MockSpringServlet servlet, DeploymentConfiguration configuration) {
            super(servlet, configuration, servlet.ctx, servlet.uiFactory);
        }

        @Override
        public void ensureAccessQueuePurged(VaadinSession session) {
            if (Thread.currentThread().equals(tests)) super.ensureAccessQueuePurged(session);
        }
    }
}
