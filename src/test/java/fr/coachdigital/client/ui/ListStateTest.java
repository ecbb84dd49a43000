package fr.coachdigital.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.shared.ClientId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTest {

    @Test
    void what_is_written_into_an_address_is_read_from_it() {
        ListState state = new ListState(
                new ClientFilter(
                        "é & = % 06",
                        Set.of(ClientStatus.ACTIVE, ClientStatus.PROSPECT),
                        Set.of(AccountState.NOT_INVITED),
                        "Site web",
                        true),
                new ClientSort(ClientSort.Key.LAST_LOGIN, true),
                new ClientId(42));
        String address = state.toParameters().getQueryString();
        assertThat(ListState.of(QueryParameters.fromString(address))).isEqualTo(state);
        assertThat(address).contains("account=not-invited", "sort=-last-login", "client=42");
    }

    @Test
    void the_plain_list_has_a_plain_address() {
        assertThat(ListState.START.toParameters().getQueryString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client=-1",
                "client=0",
                "client=abc",
                "client=99999999999",
                "status=unknown",
                "account=%00",
                "sort=",
                "sort=-",
                "sort=;drop",
                "archived=maybe",
                "nothing=at&all"
            })
    void what_an_address_garbles_is_left_out(String address) {
        assertThat(ListState.of(QueryParameters.fromString(address))).isEqualTo(ListState.START);
    }
}
