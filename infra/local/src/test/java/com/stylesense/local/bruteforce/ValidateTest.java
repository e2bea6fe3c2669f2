package com.stylesense.local.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Shop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** scripts/validate finds a sound shop sound, and says what is wrong with another. */
@Tag("any-database")
class ValidateTest {

    @TempDir
    Path data;

    @Test
    void aSoundShopPassesAndAFalsifiedOneMisses() throws IOException, InterruptedException, SQLException {
        SimulatedShop simulated = SimulatedShop.demo(data, "2026-06-15");
        try (Shop shop = simulated.open(Instant.parse("2026-06-15T12:00:00Z"))) {

            Outcome sound = validate(shop);
            assertThat(sound.output()).contains("history matches preferences").doesNotContain("MISS");
            assertThat(sound.exitCode()).isZero();

            shop.update("UPDATE trending SET score = score + 1");
            shop.update("UPDATE refreshes SET rows = rows WHERE name = 'trending'");
            Outcome falsified = validate(shop);
            assertThat(falsified.output()).containsPattern("trending counts what its reasons say +MISS");
            assertThat(falsified.exitCode()).isOne();
        }
    }

    @Test
    void withoutAShopItSaysHowToStartOne() throws IOException, InterruptedException {
        Outcome outcome = validate("http://127.0.0.1:1");

        assertThat(outcome.output())
                .contains("There is no shop at http://127.0.0.1:1")
                .contains("scripts/up");
        assertThat(outcome.exitCode()).isOne();
    }

    private static Outcome validate(Shop shop) throws IOException, InterruptedException {
        return validate(shop.base().toString());
    }

    private static Outcome validate(String baseUrl) throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("stylesense.root"), "scripts", "validate");
        Process process = new ProcessBuilder(script.toString(), "--base-url", baseUrl)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int exitCode, String output) {}
}
