/** How clients are stored, searched, exported and imported. */
@NullMarked
package fr.coachdigital.client.internal;

import org.jspecify.annotations.NullMarked;
