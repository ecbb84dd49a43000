package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges guessability with nbvcxz: its lists of common passwords and words, and the words of our own context. */
@Component
class NbvcxzPasswordPolicy implements PasswordPolicy {

    /**
     * Guesses that nbvcxz expects, in bits: below, 15 characters are no better than a short password. The 50 bits that
     * the CNIL asks for behind rate limits are met by the length alone.
     */
    private static final double MIN_ENTROPY_BITS = 35;

    /** Even one character over and over, if it is no word, takes longer to think of than to guess at (ASVS 6.2.9). */
    private static final int ALWAYS_LONG_ENOUGH = 64;

    /** More would only be work, and anybody may ask: what is hard to guess so far is not made easier by the rest. */
    private static final int MAX_JUDGED_LENGTH = 40;

    private static final long MAX_JUDGED_MILLIS = 100;

    private static final String CONTEXT = "context";
    private static final Set<String> PRODUCT_WORDS =
            Set.of("coach", "coaching", "digital", "digitale", "paris", "coachdigital", "coachdigitalparis", "client");

    @Override
    public PasswordStrength judge(Secret password, Collection<String> contextWords) {
        String text = Normalizer.normalize(password.reveal(), Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) return new PasswordStrength(0, PasswordProblem.TOO_LONG);
        if (text.isEmpty()) return new PasswordStrength(0, PasswordProblem.TOO_SHORT);
        String judged = text.substring(0, Math.min(MAX_JUDGED_LENGTH, text.length()));
        Result result = new Nbvcxz(configuration(contextWords)).estimate(judged);
        PasswordProblem problem = length < MIN_LENGTH ? PasswordProblem.TOO_SHORT : problem(length, judged, result);
        int score = problem == null ? Math.max(2, result.getBasicScore()) : Math.min(1, result.getBasicScore());
        return new PasswordStrength(score, problem);
    }

    private @Nullable PasswordProblem problem(int length, String text, Result result) {
        int fromContext = covered(result, CONTEXT);
        int fromPasswordList = covered(result, "passwords");
        int remaining = text.length() - fromContext;
        if (fromContext > 0 && (remaining <= text.length() / 3 || result.getEntropy() < MIN_ENTROPY_BITS)) {
            return PasswordProblem.CONTEXT_WORD;
        }
        if (fromPasswordList > text.length() * 2 / 3 && result.getEntropy() < MIN_ENTROPY_BITS) {
            return PasswordProblem.COMMON;
        }
        if (isOneWordAgainAndAgain(text, result)) return PasswordProblem.COMMON;
        if (length >= ALWAYS_LONG_ENOUGH && result.getMatches().stream().noneMatch(DictionaryMatch.class::isInstance)) {
            return null;
        }
        return result.getEntropy() < MIN_ENTROPY_BITS ? PasswordProblem.GUESSABLE : null;
    }

    private static boolean isOneWordAgainAndAgain(String text, Result result) {
        List<String> words = result.getMatches().stream()
                .filter(DictionaryMatch.class::isInstance)
                .map(match -> match.getToken().toLowerCase(Locale.ROOT))
                .toList();
        return words.stream().distinct().count() == 1
                && words.stream().mapToInt(String::length).sum() > text.length() * 2 / 3;
    }

    private static int covered(Result result, String dictionary) {
        int characters = 0;
        for (Match match : result.getMatches()) {
            if (match instanceof DictionaryMatch word
                    && word.getDictionaryName().equals(dictionary)) {
                characters += match.getToken().length();
            }
        }
        return characters;
    }

    private static Configuration configuration(Collection<String> contextWords) {
        DictionaryBuilder context =
                new DictionaryBuilder().setDictionaryName(CONTEXT).setExclusion(true);
        Stream.concat(PRODUCT_WORDS.stream(), contextWords.stream().flatMap(NbvcxzPasswordPolicy::words))
                .distinct()
                .forEach(word -> context.addWord(word, 0));
        List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionaries.add(context.createDictionary());
        return new ConfigurationBuilder()
                .setLocale(Locale.FRENCH)
                .setDictionaries(dictionaries)
                .setCombinationAlgorithmTimeout(MAX_JUDGED_MILLIS)
                .createConfiguration();
    }

    private static Stream<String> words(String text) {
        return Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= 3);
    }
}
