package fr.coachdigital.document.internal;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import org.jspecify.annotations.Nullable;

/** Nothing outside of a page is ever read for it: neither files nor the network. */
class Offline implements FSUriResolver, FSStreamFactory {

    /** A picture within the page; whatever else a page may name leads nowhere. */
    static boolean isWithin(String address) {
        return address.startsWith("data:image/png;base64,");
    }

    @Override
    @SuppressWarnings("NullAway") // the printer's way to say "not found"
    public @Nullable String resolveURI(@Nullable String base, String address) {
        return isWithin(address) ? address : null;
    }

    @Override
    public FSStream getUrl(String address) {
        throw new IllegalStateException("A document reads nothing but itself");
    }
}
