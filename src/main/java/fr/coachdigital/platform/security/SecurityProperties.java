package fr.coachdigital.platform.security;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param pepperFile at least 32 random bytes, kept apart from the database ({@code COACH_PEPPER_FILE})
 * @param metricsFrom addresses and CIDR ranges that may read the measurements ({@code COACH_METRICS_FROM})
 */
@Validated
@ConfigurationProperties("coach.security")
record SecurityProperties(@NotNull Path pepperFile, List<String> metricsFrom) {}
