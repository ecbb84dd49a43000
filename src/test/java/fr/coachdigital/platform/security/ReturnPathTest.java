package fr.coachdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @Test
    void a_page_of_the_realm_is_kept_with_its_question() {
        assertThat(ReturnPath.parse(Realm.CLIENT, "/client/documents/invoices/7?tab=pdf"))
                .contains(new ReturnPath("/client/documents/invoices/7?tab=pdf"));
        assertThat(ReturnPath.parse(Realm.COACH, "/admin")).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/admin\r\nSet-Cookie: a=b",
                "/admin/../client",
                "javascript:alert(1)",
                "/adminevil",
                "/login",
                "/client/dashboard",
                "/admin/<script>"
            })
    void anything_else_is_forgotten(String text) {
        assertThat(ReturnPath.parse(Realm.COACH, text)).isEmpty();
    }

    @Test
    void the_sign_in_page_is_never_where_signing_in_leads() {
        assertThat(ReturnPath.parse(Realm.CLIENT, "/client/login")).isEmpty();
        assertThat(ReturnPath.parse(Realm.CLIENT, "/client/login?next=/client/login"))
                .isEmpty();
    }
}
