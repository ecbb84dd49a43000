package fr.coachdigital.client;

/**
 * How far an import has come.
 *
 * @param rows lines to go through
 * @param done lines gone through
 * @param imported clients registered so far
 * @param invalid lines given back so far
 * @param duplicates lines left out because the client seems to be there already
 * @param finished whether nothing more happens
 * @param brokenOff whether it ended before its last line; what was not gone through is among the lines given back
 */
public record ImportProgress(
        long id,
        String fileName,
        int rows,
        int done,
        int imported,
        int invalid,
        int duplicates,
        boolean finished,
        boolean brokenOff) {}
