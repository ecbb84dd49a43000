package fr.coachdigital.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.dao.DataAccessResourceFailureException;

/** What the application asks its database while something happens. */
public final class Statements {

    private Statements() {}

    /** Each in one line of small letters, in their order. */
    public static List<String> during(DSLContext sql, Runnable act) {
        List<String> asked = new ArrayList<>();
        Configuration configuration = sql.configuration();
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        ExecuteListenerProvider[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = new DefaultExecuteListenerProvider(new Recorder(asked));
        configuration.set(all);
        try {
            act.run();
        } finally {
            configuration.set(before);
        }
        return asked;
    }

    /** Does it while the database does not answer. */
    public static void withoutDatabase(DSLContext sql, Runnable act) {
        Configuration configuration = sql.configuration();
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        configuration.set(new DefaultExecuteListenerProvider(new Silence()));
        try {
            act.run();
        } finally {
            configuration.set(before);
        }
    }

    private record Silence() implements ExecuteListener {

        @Override
        public void executeStart(ExecuteContext context) {
            throw new DataAccessResourceFailureException("The database does not answer");
        }
    }

    private record Recorder(List<String> asked) implements ExecuteListener {

        @Override
        public void executeStart(ExecuteContext context) {
            asked.add(String.valueOf(context.sql()).toLowerCase(Locale.ROOT));
        }
    }
}
