package fr.coachdigital.settings;

/** Somebody changed the settings after they were read; nothing was stored. */
public class SettingsChangedMeanwhile extends RuntimeException {}
