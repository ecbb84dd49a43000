package fr.coachdigital.document;

import java.util.List;

/** A document cannot be given to anybody yet; says exactly what it lacks. */
public class DetailsMissing extends RuntimeException {

    private final transient List<Missing> missing;

    public DetailsMissing(List<Missing> missing) {
        super(missing.size() + " details are missing");
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
