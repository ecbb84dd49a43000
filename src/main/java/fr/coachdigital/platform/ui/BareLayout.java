package fr.coachdigital.platform.ui;

/** The frame for somebody who is not signed in: the practice's mark, and nothing to navigate. */
class BareLayout extends ShellLayout {

    BareLayout(ShellParts parts) {
        super(parts);
        addClassName("shell-bare");
        addToNavbar(skipLink(), parts.branding().mark());
    }
}
