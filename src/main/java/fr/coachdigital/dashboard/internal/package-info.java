/** How the home pages get their facts together. */
@NullMarked
package fr.coachdigital.dashboard.internal;

import org.jspecify.annotations.NullMarked;
