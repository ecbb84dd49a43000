package fr.coachdigital.platform.security;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;

/**
 * A session somebody is signed in with.
 *
 * @param key names it in lists without giving its id away
 * @param account {@link SignedIn#getName()} of its owner
 */
record LiveSession(String key, String account, Realm realm, HttpSession http, Instant startedAt, ClientOrigin origin) {}
