package fr.coachdigital.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_page_near_the_end_is_the_same_entries_counted_from_there() {
        Page last = new Page(950, 50, 1_000);
        assertThat(last.isNearerTheEnd()).isTrue();
        assertThat(last.fromTheEnd()).isEqualTo(new Page(0, 50, 1_000));
    }

    @Test
    void a_page_that_reaches_over_the_end_stops_there() {
        assertThat(new Page(980, 50, 1_000).fromTheEnd()).isEqualTo(new Page(0, 20, 1_000));
        assertThat(new Page(1_200, 50, 1_000).fromTheEnd().limit()).isZero();
    }

    @Test
    void the_first_half_is_read_from_the_start() {
        assertThat(new Page(0, 50, 1_000).isNearerTheEnd()).isFalse();
    }
}
