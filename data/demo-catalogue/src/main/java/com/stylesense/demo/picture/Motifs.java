package com.stylesense.demo.picture;

import com.stylesense.demo.Motif;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Graphic prints, from {@code motifs.txt}: each is drawn in a square of 100 about its middle, with {@code $1} and
 * {@code $2} where its inks go and {@code $0} where the cloth shows through.
 */
final class Motifs {
    private static final Map<Motif, String> ART = load();

    private Motifs() {}

    /** Prints the motif about (x, y), {@code size} wide, in colours that stand out from the cloth. */
    static void draw(Sheet sheet, Motif motif, double x, double y, double size, int cloth, int accent) {
        int first = Math.abs(Tint.lightness(accent) - Tint.lightness(cloth)) < 60
                ? Tint.isDark(cloth) ? Tint.WHITE : 0x1f2d55
                : accent;
        int second = Tint.lightness(cloth) < 120 ? 0xf6c244 : 0xe2543c;
        String content = Objects.requireNonNull(ART.get(motif))
                .replace("$1", Tint.hex(first))
                .replace("$2", Tint.hex(second))
                .replace("$0", Tint.hex(cloth));
        double scale = size / 100;
        sheet.placed(x, y, 0, scale, scale, () -> sheet.add(content));
    }

    private static Map<Motif, String> load() {
        var art = new EnumMap<Motif, String>(Motif.class);
        try (var stream = Motifs.class.getResourceAsStream("motifs.txt");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Motif motif = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    motif = Motif.valueOf(line.substring(1, line.length() - 1));
                } else {
                    art.merge(motif, line, (before, next) -> before + (next.startsWith("<") ? "" : " ") + next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The motifs cannot be read", e);
        }
        return art;
    }
}
