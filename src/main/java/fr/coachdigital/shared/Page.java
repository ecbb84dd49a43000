package fr.coachdigital.shared;

/**
 * The part of a list that is asked for.
 *
 * @param total how many entries the whole list has, as counted before; lets a page near the end be read from there
 */
public record Page(int offset, int limit, int total) {

    public Page {
        if (offset < 0 || limit < 0 || total < 0) throw new IllegalArgumentException("A page has no negative side");
    }

    /** Whether the way from the end of the list is the shorter one. */
    public boolean isNearerTheEnd() {
        return offset > total / 2;
    }

    /** The same entries counted from the end, for a list in the opposite order. */
    public Page fromTheEnd() {
        int end = Math.min(offset + limit, total);
        return new Page(total - end, Math.max(0, end - offset), total);
    }
}
