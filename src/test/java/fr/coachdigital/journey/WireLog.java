package fr.coachdigital.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that came to one page over the wire, answers and pushed frames alike, in the order of arrival. */
final class WireLog {

    private final List<String> arrived = new ArrayList<>();
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();

    synchronized void add(String text) {
        long now = System.nanoTime();
        arrived.add(text);
        awaited.forEach((wanted, moment) -> {
            if (text.contains(wanted) && moment.complete(now)) awaited.remove(wanted);
        });
    }

    /** The moment at which this text comes, or came lately without being waited for. */
    synchronized CompletableFuture<Long> arrival(String text) {
        CompletableFuture<Long> moment = new CompletableFuture<>();
        if (arrived.stream().anyMatch(one -> one.contains(text))) moment.complete(System.nanoTime());
        else awaited.put(text, moment);
        return moment;
    }

    synchronized Optional<String> find(Pattern pattern) {
        return arrived.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .reduce((before, last) -> last)
                .flatMap(found -> pattern.matcher(found).results().findFirst())
                .map(found -> found.group(1));
    }

    /** How many answers and frames there are. */
    synchronized int size() {
        return arrived.size();
    }

    synchronized void forget() {
        arrived.clear();
    }

    /** Which of the ways to write this word, of letters and digits, came; in any case of letters. */
    synchronized List<String> formsOf(String word) {
        String all = String.join("\n", arrived);
        String folded = all.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        written(word).map(form -> form.toLowerCase(Locale.ROOT)).filter(folded::contains),
                        encoded(word).filter(all::contains))
                .toList();
    }

    private static Stream<String> written(String word) {
        return Stream.of(
                word,
                new StringBuilder(word).reverse().toString(),
                each(word, "\\u%04x"),
                each(word, "\\x%02x"),
                each(word, "&#%d;"),
                each(word, "&#x%x;"),
                each(word, "%%%02x"),
                each(word, "%02x"));
    }

    private static String each(String word, String form) {
        return word.chars().mapToObj(form::formatted).collect(Collectors.joining());
    }

    /** Base64 says the same in three ways, depending on where in the text the word begins. */
    private static Stream<String> encoded(String word) {
        return IntStream.range(0, 3).mapToObj(offset -> {
            String text = "-".repeat(offset) + word;
            String code = Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            // The signs at both ends hold bits of the neighbours too.
            return code.substring(offset == 0 ? 0 : offset + 1, code.length() - 2);
        });
    }
}
