package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.IntegrityReport.Break;
import java.util.Optional;

/**
 * What the check of a chain found.
 *
 * @param rows how many were looked at
 * @param broken the first that is not what was written
 */
record Checked(int rows, Optional<Break> broken) {}
