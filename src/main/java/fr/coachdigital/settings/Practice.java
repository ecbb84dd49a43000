package fr.coachdigital.settings;

/**
 * How the practice presents itself.
 *
 * @param name what stands in place of the product's name: the business name where set, else "Coach Digital"
 * @param coachName the person clients deal with; empty until set
 * @param contactEmail where clients write to; empty until set
 * @param accentColor {@code #rrggbb}
 */
public record Practice(String name, String coachName, String contactEmail, String accentColor) {

    /** Who signs an e-mail: the coach by name, else the practice. */
    public String signature() {
        return coachName.isBlank() ? name : coachName;
    }
}
