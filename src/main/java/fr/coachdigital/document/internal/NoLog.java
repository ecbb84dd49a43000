package fr.coachdigital.document.internal;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** The printer tells every step of its work; what matters of it arrives as a diagnostic and is thrown. */
class NoLog implements XRLogger {

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable failure) {}

    @Override
    public void setLevel(String where, Level level) {}
}
