package com.stylesense.auth;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The eight thousand passwords that are tried first, since most people who choose badly choose one of them and all of them were found in
 * breaches (NIST SP 800-63B, 3.1.1.2); and whatever holds the shop's name. Refused in production, and elsewhere where {@code STYLESENSE_REFUSE_COMMON_PASSWORDS} is true: a
 * laptop's demo lives on {@code password123}. Half a megabyte, read when the first password is chosen. For any number of threads.
 */
@Singleton
final class CommonPasswords {

    private static final String FILE = "common-passwords.txt";

    /** What everybody would try here, whatever stands around it. */
    private static final String SHOP = "stylesense";

    private final boolean refused;

    CommonPasswords(
            @Value("${stylesense.refuse-common-passwords:}") String refused,
            @Value("${stylesense.profile:local}") String profile) {
        this.refused = refused.isBlank() ? "production".equals(profile) : Boolean.parseBoolean(refused);
    }

    /** Whatever its capitals, which everybody tries as well. */
    boolean refuse(String password) {
        if (!refused) {
            return false;
        }
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return normal.contains(SHOP) || Read.ALL.contains(normal);
    }

    private static final class Read {

        static final Set<String> ALL = all();

        private static Set<String> all() {
            try (var lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE), FILE),
                    StandardCharsets.UTF_8))) {
                return lines.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
