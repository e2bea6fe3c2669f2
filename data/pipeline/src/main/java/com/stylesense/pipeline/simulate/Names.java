package com.stylesense.pipeline.simulate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** People's names from many places, and the e-mail addresses made of them. */
final class Names {

    private final List<String> women = lines("women.txt");
    private final List<String> men = lines("men.txt");
    private final List<String> families = lines("families.txt");

    String woman(SplittableRandom random) {
        return full(women, random);
    }

    String man(SplittableRandom random) {
        return full(men, random);
    }

    /** {@code isha.mehta1@stylesense.com} for Isha Mehta, number 1: the number keeps addresses apart. */
    static String email(String fullName, long number) {
        String plain = Normalizer.normalize(fullName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ø", "o")
                .replace("ı", "i")
                .replace("-", "")
                .toLowerCase(Locale.ROOT);
        return plain.replace(' ', '.') + number + "@stylesense.com";
    }

    private String full(List<String> first, SplittableRandom random) {
        return first.get(random.nextInt(first.size())) + " " + families.get(random.nextInt(families.size()));
    }

    /** Of a text file beside this class. */
    static List<String> lines(String name) {
        InputStream stream = Names.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The resource " + name + " is missing from the build.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
