package fr.coachdigital.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each feature may stand on; what those stand on is included. */
public final class FeatureArrows extends ArchCondition<JavaClass> {

    private static final Set<String> GROUND = Set.of("shared", "platform", "db", "");

    private static final Map<String, List<String>> BELOW = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("platform", List.of()),
            Map.entry("settings", List.of()),
            Map.entry("file", List.of()),
            Map.entry("privacy", List.of()),
            Map.entry("mail", List.of("settings")),
            Map.entry("account", List.of("mail")),
            Map.entry("client", List.of("account")),
            Map.entry("project", List.of("client", "file")),
            Map.entry("task", List.of("project")),
            Map.entry("document", List.of("client", "settings", "file")),
            Map.entry("quote", List.of("document")),
            Map.entry("invoice", List.of("quote")),
            Map.entry("payment", List.of("invoice")),
            Map.entry("request", List.of("quote", "project")),
            Map.entry("vault", List.of("client", "file")),
            Map.entry("messaging", List.of("client", "file")),
            Map.entry("notification", List.of("messaging", "vault", "request", "payment", "task")),
            Map.entry("dashboard", List.of("notification")));

    public FeatureArrows() {
        super("depend only on features below their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = Features.of(type);
        if (own.isEmpty()) return;
        if (!BELOW.containsKey(own)) {
            events.add(SimpleConditionEvent.violated(type, "Nobody agreed on what " + own + " may depend on"));
            return;
        }
        Set<String> allowed = new HashSet<>(GROUND);
        if (own.equals("shared")) allowed.remove("platform");
        allowed.add(own);
        collect(own, allowed);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (!allowed.contains(Features.of(dependency.getTargetClass()))) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    private static void collect(String feature, Set<String> allowed) {
        for (String below : BELOW.getOrDefault(feature, List.of())) {
            allowed.add(below);
            collect(below, allowed);
        }
        allowed.add("privacy");
    }
}
