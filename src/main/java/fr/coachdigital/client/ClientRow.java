package fr.coachdigital.client;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as lists show them; texts as stored, so that one odd record never closes the list.
 *
 * @param displayName the company, else last and first name
 * @param personName first and last name; empty when only the company is known
 * @param email empty when unknown
 * @param phone ready to be read; empty when unknown
 * @param lastLogin null until the client has signed in
 */
public record ClientRow(
        ClientId id,
        ClientKind kind,
        String displayName,
        String personName,
        String company,
        String email,
        String phone,
        String city,
        ClientStatus status,
        List<String> tags,
        boolean archived,
        Instant createdAt,
        AccountState account,
        @Nullable Instant invitationSentAt,
        @Nullable Instant lastLogin)
        implements Serializable {

    public ClientRow {
        tags = List.copyOf(tags);
    }

    public boolean hasEmail() {
        return !email.isEmpty();
    }

    /** Who hears from the coach: the person, else the company. */
    public String addressee() {
        return personName.isEmpty() ? displayName : personName;
    }

    /** Rows are the same when they tell of the same client. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClientRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
