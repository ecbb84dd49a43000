package fr.coachdigital.platform.ui;

import java.security.SecureRandom;
import java.util.Random;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs what nobody expected under a reference that a person can quote, without what people typed or are called. */
@Component
public class ErrorReports {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReports.class);
    /** Without letters and digits that are mistaken for each other. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final Pattern TYPED = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+@\\S+");

    private final Random random = new SecureRandom();

    /** @return the reference, such as {@code K7QD-2MXA} */
    public String report(Throwable problem) {
        String reference = word() + "-" + word();
        LOG.error("Unexpected error {}\n{}", reference, trace(problem));
        return reference;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return word.toString();
    }

    /** Quoted values and addresses come from people or from the database: they stay out of the log. */
    static String trace(Throwable problem) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            text.append(before).append(cause.getClass().getName());
            if (cause.getMessage() != null) {
                text.append(": ").append(TYPED.matcher(cause.getMessage()).replaceAll("…"));
            }
            for (StackTraceElement frame : cause.getStackTrace())
                text.append("\n\tat ").append(frame);
            before = "\nCaused by: ";
        }
        return text.toString();
    }
}
