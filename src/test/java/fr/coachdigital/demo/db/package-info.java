/** The MariaDB server that the demo and the tests carry with them, so that neither needs anything installed. */
@NullMarked
package fr.coachdigital.demo.db;

import org.jspecify.annotations.NullMarked;
