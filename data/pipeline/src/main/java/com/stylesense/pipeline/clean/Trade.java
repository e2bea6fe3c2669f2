package com.stylesense.pipeline.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Common knowledge of the fashion trade, read from the resources beside this class: article types and colour names. */
final class Trade {

    static final List<String> SEASONS = List.of("Winter", "Spring", "Summer", "Fall");

    private static final Trade KNOWN = new Trade();
    private static final ArticleType ANY_TYPE =
            new ArticleType("Other", "Other", "Other", 10, 60, new double[] {3, 3, 3, 3}, "Casual", List.of());

    private final Map<String, ArticleType> typesByName = new LinkedHashMap<>();
    private final Map<String, String> typeByWords = new HashMap<>();
    private final Map<String, String> colours = new TreeMap<>();
    private final Set<String> garments = new HashSet<>();

    private Trade() {
        for (ArticleType type :
                table("article-types.csv").stream().map(Trade::type).toList()) {
            typesByName.put(type.name().toLowerCase(Locale.ROOT), type);
            type.words().forEach(words -> typeByWords.put(words, type.name()));
        }
        lines("garments.txt").forEach(garment -> garments.add(garment.toLowerCase(Locale.ROOT)));
        for (String colour : lines("colours.txt")) {
            colours.put(colour.toLowerCase(Locale.ROOT), colour);
            colours.put(colour.toLowerCase(Locale.ROOT).replace("grey", "gray"), colour);
        }
    }

    static Optional<ArticleType> type(String name) {
        return Optional.ofNullable(KNOWN.typesByName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The type of that name, or one with middling prices and no season of its own. */
    static ArticleType typeOrAny(String name) {
        return type(name).orElse(ANY_TYPE);
    }

    /** Whether there are such garments, even though the trade's list tells no price of theirs; in the plural. */
    static boolean isGarment(String name) {
        return KNOWN.garments.contains(name.toLowerCase(Locale.ROOT));
    }

    static Collection<ArticleType> types() {
        return KNOWN.typesByName.values();
    }

    /** The name of the type that these lower-case words of a title stand for. */
    static Optional<String> typeNamedBy(String words) {
        return Optional.ofNullable(KNOWN.typeByWords.get(words));
    }

    /** The type that has this name, or that titles call so, whatever the capitals. */
    static Optional<String> typeCalled(String name) {
        return type(name).map(ArticleType::name).or(() -> typeNamedBy(name.toLowerCase(Locale.ROOT)));
    }

    /** The usual spelling of a colour, whatever its capitals. */
    static Optional<String> colour(String name) {
        return Optional.ofNullable(KNOWN.colours.get(name.toLowerCase(Locale.ROOT)));
    }

    static Collection<String> colours() {
        return new TreeSet<>(KNOWN.colours.values());
    }

    /** The season in the shop's own word, whatever its capitals; Autumn is Fall. */
    static Optional<String> season(String name) {
        String usual = name.equalsIgnoreCase("autumn") ? "Fall" : name;
        return SEASONS.stream().filter(season -> season.equalsIgnoreCase(usual)).findFirst();
    }

    private static ArticleType type(CSVRecord row) {
        double[] seasons = SEASONS.stream()
                .mapToDouble(season -> Double.parseDouble(row.get(season.toLowerCase(Locale.ROOT))))
                .toArray();
        return new ArticleType(
                row.get("articleType"),
                row.get("subCategory"),
                row.get("masterCategory"),
                Double.parseDouble(row.get("low")),
                Double.parseDouble(row.get("high")),
                seasons,
                row.get("usage"),
                List.of(row.get("words").split("\\|")));
    }

    /** The rows below the header of a table beside this class. */
    static List<CSVRecord> table(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader reader = resource(name);
                CSVParser rows =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = resource(name)) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedReader resource(String name) {
        InputStream stream = Trade.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The resource " + name + " is missing from the build.");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
