package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;
import java.nio.file.Path;

/** Looks for malware in a file that is not stored yet (ASVS 5.0, 5.4.3). */
interface VirusScan {

    /** @throws FileRefused when something is found, or when nothing can be said: nothing is taken unchecked */
    void check(Path file);
}
