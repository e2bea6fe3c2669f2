package com.stylesense.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void aPasswordMatchesItsOwnHashAndNoOther() {
        String hash = Passwords.hash("correct horse battery staple");

        assertThat(Passwords.matches("correct horse battery staple", hash)).isTrue();
        assertThat(Passwords.matches("Correct horse battery staple", hash)).isFalse();
    }

    @Test
    void theHashIsArgon2idAtTheStatedCost() {
        assertThat(Passwords.hash("password123")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(Passwords.hash("password123")).isNotEqualTo(Passwords.hash("password123"));
    }

    @Test
    void anUmlautTypedInTwoWaysIsOnePassword() {
        String composed = "Z\u00fcrich am See";
        String decomposed = "Zu\u0308rich am See";

        assertThat(Passwords.matches(decomposed, Passwords.hash(composed))).isTrue();
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertThat(Passwords.matches("password123", "password123")).isFalse();
        assertThat(Passwords.matches("", "")).isFalse();
        assertThat(Passwords.matches("password123", "$argon2id$v=19$m=x")).isFalse();
    }
}
