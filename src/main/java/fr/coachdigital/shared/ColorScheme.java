package fr.coachdigital.shared;

/** Whether a person sees the product light, dark, or as the system says. */
public enum ColorScheme {
    LIGHT,
    DARK,
    SYSTEM
}
