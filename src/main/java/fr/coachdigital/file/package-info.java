/** Files that people share: checked by content, kept under the data folder, read by whoever may see what they hang on. */
@NullMarked
package fr.coachdigital.file;

import org.jspecify.annotations.NullMarked;
