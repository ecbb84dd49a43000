package fr.coachdigital.demo.stripe;

import java.util.Optional;

/** Which of the coming requests of the API go wrong. */
public final class Faults {

    private String part = "";
    private int left;
    private Optional<Fault> fault = Optional.empty();

    /** The next so many requests whatever they ask. */
    public void next(int requests, Fault next) {
        next(requests, "", next);
    }

    /** The next so many requests whose method and path, as in {@code POST /v1/refunds}, contain {@code pathPart}. */
    public synchronized void next(int requests, String pathPart, Fault next) {
        left = requests;
        part = pathPart;
        fault = Optional.of(next);
    }

    /** Until {@link #clear}. */
    public void always(Fault next) {
        next(Integer.MAX_VALUE, "", next);
    }

    public synchronized void clear() {
        fault = Optional.empty();
    }

    synchronized Optional<Fault> take(String methodAndPath) {
        if (fault.isEmpty() || left == 0 || !methodAndPath.contains(part)) return Optional.empty();
        left--;
        return fault;
    }
}
