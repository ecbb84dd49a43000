package fr.coachdigital.settings;

/** How far the series of document numbers have come; for the coach, who wants to see the next number. */
public interface NumbersGiven {

    /**
     * The last place that was given.
     *
     * @param year 0 for a series that does not restart every year
     * @return 0 when there is none yet
     */
    int last(NumberSeries series, int year);
}
