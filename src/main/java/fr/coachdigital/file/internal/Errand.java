package fr.coachdigital.file.internal;

import fr.coachdigital.shared.ClientId;

/** Who brings a file, about whom, and for a thing of which type. */
record Errand(Uploader by, ClientId about, String holderType) {}
