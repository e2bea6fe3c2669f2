package com.stylesense.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Marathi, Persian and Arabic write numbers in digits of their own, and so does Java where the machine speaks one of them. */
    @ParameterizedTest
    @ValueSource(strings = {"mr-IN", "fa-IR", "ar-EG"})
    void whatWasHashedOnAMachineOfAnotherLanguageMatches(String language) {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(Passwords.matches("password123", Passwords.hash("password123")))
                    .isTrue();
        } finally {
            Locale.setDefault(own);
        }
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

    /** Made by password4j 1.8.4, which the shop used before: whoever has an account gets in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$ZJwpQRY45Z6EJpA4pQ5wlhN6OaOXe+IfFNvQx5oPZIA",
                "$argon2i$v=19$m=1024,t=3,p=4$YW5vdGhlciBzYWx0$QCrxlGbZcyx5YAhLI4UsqG4TLHOELwHp",
                "$argon2d$v=19$m=100,t=1,p=2$YW5vdGhlciBzYWx0$UasHASwnv6Tj2vHtTlLPVQ"
            })
    void anotherProgramsHashIsCheckedWithItsOwnParameters(String hash) {
        assertThat(Passwords.matches("secret secret", hash)).isTrue();
        assertThat(Passwords.matches("secret secrets", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=0,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$ZJwpQRY45Z6EJpA4pQ5wlg",
                "$argon2id$v=19$m=64,t=0,p=1$MDEyMzQ1Njc4OWFiY2RlZg$ZJwpQRY45Z6EJpA4pQ5wlg",
                "$argon2id$v=19$m=64,t=2,p=0$MDEyMzQ1Njc4OWFiY2RlZg$ZJwpQRY45Z6EJpA4pQ5wlg",
                "$argon2id$v=7$m=64,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$ZJwpQRY45Z6EJpA4pQ5wlg",
                "$argon2id$v=19$m=64,t=2,p=1$M$Z",
                "$argon2ix$v=19$m=64,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$ZJwpQRY45Z6EJpA4pQ5wlg"
            })
    void parametersThatNoHashHasMatchNothing(String hash) {
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    @Test
    void hashesMadeAtOnceDisturbOneAnotherInNothing() {
        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .filter(number -> Passwords.matches("number " + number, Passwords.hash("number " + number)))
                        .count())
                .isEqualTo(12);
    }

    /** Nineteen MiB for each would have the collector stop everybody at every sign-in. */
    @Test
    void theMemoryOfAHashIsUsedAgain() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Passwords.hash("the first takes it");
        long before = threads.getCurrentThreadAllocatedBytes();

        Passwords.hash("and the second has it");

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1 << 20);
    }
}
