package fr.coachdigital.invoice.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.document.ui.ListAddress;
import fr.coachdigital.invoice.ui.PortalItem.Standing;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the client's list shows, as it stands in the address.
 *
 * @param search words that all occur in number or subject; empty for any
 * @param types empty for any
 * @param standings empty for any
 */
record PortalFilter(String search, Set<PortalItem.Type> types, Set<Standing> standings) {

    static final PortalFilter NONE = new PortalFilter("", Set.of(), Set.of());

    private static final String SEARCH = "q";
    private static final String TYPE = "type";
    private static final String STANDING = "state";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static PortalFilter read(QueryParameters parameters) {
        ListAddress address = new ListAddress(parameters);
        return new PortalFilter(
                address.text(SEARCH),
                address.constants(TYPE, PortalItem.Type.class),
                address.constants(STANDING, Standing.class));
    }

    QueryParameters write() {
        return new ListAddress()
                .with(SEARCH, search)
                .with(TYPE, types)
                .with(STANDING, standings)
                .toParameters();
    }

    boolean isNarrow() {
        return !equals(NONE);
    }

    boolean takes(PortalItem item) {
        String text = folded(item.number() + " " + item.subject());
        return (types.isEmpty() || types.contains(item.type()))
                && (standings.isEmpty() || standings.contains(item.standing()))
                && Arrays.stream(SPACES.split(folded(search).strip(), -1)).allMatch(text::contains);
    }

    /** Without accents and capitals. */
    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
