package fr.coachdigital.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Begins a session for somebody who has just proved who they are other than by the sign-in form. */
public interface SignInSessions {

    /** Ends any session the browser had, begins a new one and signs the person in. */
    void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response);
}
