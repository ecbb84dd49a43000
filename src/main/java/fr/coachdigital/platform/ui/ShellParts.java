package fr.coachdigital.platform.ui;

import org.springframework.stereotype.Component;

/** What a shell is put together from. */
@Component
record ShellParts(Branding branding, AccountMenu accountMenu, ShellSlots slots, MenuBadges badges, LivePulses pulses) {}
