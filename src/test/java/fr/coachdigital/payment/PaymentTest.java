package fr.coachdigital.payment;

import fr.coachdigital.support.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of the product with a stand-in for Stripe of its own. */
@DatabaseTest
abstract class PaymentTest {

    @Autowired
    ApplicationContext application;

    PaymentLab lab;

    @BeforeEach
    void connect() {
        lab = new PaymentLab(application);
    }

    @AfterEach
    void disconnect() {
        lab.close();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
