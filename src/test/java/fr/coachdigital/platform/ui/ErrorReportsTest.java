package fr.coachdigital.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorReportsTest {

    @Test
    void a_reference_can_be_read_out_over_the_telephone() {
        assertThat(new ErrorReports().report(new IllegalStateException("no reason")))
                .matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
    }

    @Test
    void the_log_shows_where_it_broke_and_nothing_a_person_typed() {
        Exception cause = new IllegalStateException("Duplicate entry 'Martin' for key \"claire\" claire@example.org");

        String trace = ErrorReports.trace(new RuntimeException("Could not save", cause));

        assertThat(trace)
                .contains("Could not save", "Caused by: java.lang.IllegalStateException: Duplicate entry")
                .contains("at " + ErrorReportsTest.class.getName())
                .doesNotContain("Martin", "claire");
    }
}
