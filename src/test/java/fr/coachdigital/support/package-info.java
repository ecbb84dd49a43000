/** What tests stand on: one MariaDB, a clock that obeys, records to start from, and a browser without a browser. */
@NullMarked
package fr.coachdigital.support;

import org.jspecify.annotations.NullMarked;
