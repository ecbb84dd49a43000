package fr.coachdigital.platform;

/** Why the product does not start, in one French sentence that tells an operator what to change. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
