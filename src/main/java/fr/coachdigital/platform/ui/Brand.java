package fr.coachdigital.platform.ui;

import java.util.Optional;

/** How the practice shows itself in the shells; a bean of this type replaces the product's own name and colour. */
public interface Brand {

    String PRODUCT_NAME = "Coach Digital";
    String PRODUCT_ACCENT = "#0f6b6b";

    /** What stands in place of the product's name. */
    default String name() {
        return PRODUCT_NAME;
    }

    /** {@code #rrggbb}; made lighter or darker where it could not be read. */
    default String accentColor() {
        return PRODUCT_ACCENT;
    }

    /** The address of a picture that stands before the name. */
    default Optional<String> logo() {
        return Optional.empty();
    }
}
