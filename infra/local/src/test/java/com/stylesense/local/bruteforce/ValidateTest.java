package com.stylesense.local.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.local.Shop;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.trending.Refresh;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** scripts/validate finds a sound shop sound, and says what is wrong with another. */
@Tag("catalogue")
class ValidateTest {

    @TempDir
    Path data;

    @Test
    void aSoundShopPassesAndAFalsifiedOneMisses() throws IOException, InterruptedException, SQLException {
        SimulatedShop simulated = SimulatedShop.demo(data, "2026-06-15");
        try (Shop shop = Shop.open(simulated.database(), Map.of("stylesense.now", "2026-06-15T12:00:00Z"))) {
            shop.bean(Refresh.class).run().orElseThrow();
            shop.bean(CatalogueSnapshots.class).reload();

            Outcome sound = validate(shop);
            assertThat(sound.output()).contains("history matches preferences").doesNotContain("MISS");
            assertThat(sound.exitCode()).isZero();

            // As a refresh that miscounts would leave it, which moves the version on.
            shop.update("UPDATE trending SET score = score + 1");
            shop.update("UPDATE refreshes SET took_ms = took_ms");
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
