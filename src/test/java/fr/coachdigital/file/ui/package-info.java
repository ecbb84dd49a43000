/** Tests of the addresses that files are read from. */
@NullMarked
package fr.coachdigital.file.ui;

import org.jspecify.annotations.NullMarked;
