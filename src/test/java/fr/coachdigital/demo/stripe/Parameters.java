package fr.coachdigital.demo.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request gives: each parameter has to be asked for, and one that nobody asks for is unknown. */
final class Parameters {

    private static final int METADATA_KEYS = 50;
    private static final int METADATA_KEY = 40;
    private static final int METADATA_VALUE = 500;

    private final Map<String, String> given;
    private final Set<String> known = new HashSet<>();

    private Parameters(Map<String, String> given) {
        this.given = given;
    }

    /** Reads a query or a form; {@code name[]} becomes {@code name[0]}, {@code name[1]} … */
    static Parameters decode(String encoded) {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                String name = text(parts[0]);
                if (name.endsWith("[]")) {
                    String list = name.substring(0, name.length() - 2);
                    name = list + "[" + (lengths.merge(list, 1, Integer::sum) - 1) + "]";
                }
                given.put(name, parts.length == 1 ? "" : text(parts[1]));
            }
        }
        return new Parameters(given);
    }

    private static String text(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    Map<String, String> all() {
        return given;
    }

    Optional<String> text(String name, int longest) {
        known.add(name);
        Optional<String> value = Optional.ofNullable(given.get(name));
        value.ifPresent(text -> {
            if (text.isBlank()) {
                throw Refusal.invalid(
                        "parameter_invalid_empty",
                        "You passed an empty string for '" + name + "'. We assume empty values are an attempt to"
                                + " unset a parameter; however '" + name + "' cannot be unset. You should remove '"
                                + name + "' from your request or supply a non-empty value.",
                        name);
            }
            if (text.length() > longest) {
                throw Refusal.invalid(
                        "parameter_invalid_string_too_long",
                        "Invalid string: " + text.substring(0, 4) + "...; must be at most " + longest + " characters",
                        name);
            }
        });
        return value;
    }

    String required(String name, int longest) {
        return text(name, longest)
                .orElseThrow(() -> Refusal.invalid("parameter_missing", "Missing required param: " + name + ".", name));
    }

    Optional<Long> integer(String name, long least, long most) {
        return text(name, 30).map(text -> {
            if (!text.matches("-?\\d{1,18}")) {
                throw Refusal.invalid("parameter_invalid_integer", "Invalid integer: " + text, name);
            }
            long value = Long.parseLong(text);
            if (value < least) {
                throw Refusal.invalid(
                        "parameter_invalid_integer",
                        "This value must be greater than or equal to " + least + ".",
                        name);
            }
            if (value > most) {
                throw Refusal.invalid(
                        "parameter_invalid_integer", "This value must be less than or equal to " + most + ".", name);
            }
            return value;
        });
    }

    Optional<String> oneOf(String name, List<String> choices) {
        return text(name, 100).map(text -> {
            if (!choices.contains(text)) {
                throw Refusal.invalid(null, "Invalid " + name + ": must be one of " + String.join(", ", choices), name);
            }
            return text;
        });
    }

    List<String> list(String name) {
        List<String> values = new ArrayList<>();
        for (int index = 0; given.containsKey(name + "[" + index + "]"); index++) {
            values.add(required(name + "[" + index + "]", 200));
        }
        return values;
    }

    Map<String, String> metadata(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Pattern pattern = Pattern.compile(Pattern.quote(name) + "\\[([^\\[\\]]+)]");
        given.forEach((key, value) -> {
            Matcher matcher = pattern.matcher(key);
            if (matcher.matches()) {
                known.add(key);
                pairs.put(checkedKey(matcher.group(1), name), checkedValue(value, key));
            }
        });
        if (pairs.size() > METADATA_KEYS) {
            throw Refusal.invalid(null, "Metadata can have up to " + METADATA_KEYS + " keys.", name);
        }
        return pairs;
    }

    private static String checkedKey(String key, String name) {
        if (key.length() > METADATA_KEY) {
            throw Refusal.invalid(null, "Metadata keys can have up to " + METADATA_KEY + " characters.", name);
        }
        return key;
    }

    private static String checkedValue(String value, String name) {
        if (value.length() > METADATA_VALUE) {
            throw Refusal.invalid(
                    null,
                    "Metadata values can have up to 500 characters, but you passed in a value that is " + value.length()
                            + " characters. Invalid value: " + value,
                    name);
        }
        return value;
    }

    /** To be called once everything that may be given was asked for. */
    void nothingElse() {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalid("parameter_unknown", "Received unknown parameter: " + name, name);
            }
        }
    }
}
