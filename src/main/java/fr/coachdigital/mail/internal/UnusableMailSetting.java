package fr.coachdigital.mail.internal;

/** A setting of the mail server that cannot be used; the message is one sentence that names the variable. */
class UnusableMailSetting extends RuntimeException {

    UnusableMailSetting(String sentence) {
        super(sentence);
    }
}
