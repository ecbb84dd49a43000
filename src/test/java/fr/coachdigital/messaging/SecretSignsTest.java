package fr.coachdigital.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mot de passe : Soleil2024!",
                "mot de passe : azerty",
                "Voici le mdp: hunter2",
                "le mot de passe du wifi est Zx81-kangourou",
                "password=abc123",
                "Identifiant camille\nMot de passe\u00a0: Tr0ub4dor&3",
                "clé API : 9f8a7b6c5d4e",
                "Mot de passe\u202f: Soleil2024 pour le site",
                "mdp Soleil2024!",
                "token = 12345678",
                "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
                "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
                "AKIAIOSFODNN7EXAMPLE",
                "-----BEGIN OPENSSH PRIVATE KEY-----",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc",
                "ftp://camille:secret99@ftp.example.org/site",
                "voici : aG9wZSB5b3UgYXJlIGhhdmluZyBmdW4xMjM0NTY"
            })
    void what_opens_something_is_recognised(String text) {
        assertThat(SecretSigns.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, tout va bien ?",
                "J’ai oublié mon mot de passe, que faire ?",
                "Mot de passe : voir plus bas dans le document",
                "Le mot de passe est oublié depuis longtemps",
                "https://example.org/2026/11/25/un-article-tres-long-sur-le-coaching?page=2",
                "IBAN FR76 3000 6000 0112 3456 7890 189",
                "Appelez-moi au 06 12 34 56 78",
                "anticonstitutionnellementanticonstitutionnellement",
                "Le secret d’un bon site : la patience.",
                ""
            })
    void what_only_talks_of_it_is_not(String text) {
        assertThat(SecretSigns.in(text)).isFalse();
    }

    @Test
    void a_text_made_to_hurt_is_read_in_no_time() {
        for (String part : new String[] {"mot de passe ", "a://", "password: ", "= ", "A1b", "eyJ", "\u00a0: "}) {
            SecretSigns.in(part.repeat(40_000));
        }
    }
}
