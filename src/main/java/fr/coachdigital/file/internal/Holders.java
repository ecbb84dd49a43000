package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileHolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The things that files hang on, asked on behalf of the caller. */
@Component
class Holders {

    private final ObjectProvider<FileHolder> holders;

    Holders(ObjectProvider<FileHolder> holders) {
        this.holders = holders;
    }

    /** Whether the thing is there and the caller may see it, and so the files on it. */
    boolean mayRead(String type, long id) {
        return holders.stream().filter(holder -> holder.type().equals(type)).anyMatch(holder -> holder.mayRead(id));
    }
}
