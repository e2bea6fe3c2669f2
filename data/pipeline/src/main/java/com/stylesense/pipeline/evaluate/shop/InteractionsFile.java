package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Interaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads interactions.csv into each shopper's interactions, oldest first. */
final class InteractionsFile {

    private InteractionsFile() {}

    static Map<Long, List<DatedInteraction>> read(Path file, CatalogueSnapshot catalogue) throws IOException {
        Map<Long, List<DatedInteraction>> interactions = new HashMap<>();
        try (CsvSource source = CsvSource.open(file, List.of("user_id", "product_id", "kind", "created_at"))) {
            for (CsvRow row : source) {
                interactions
                        .computeIfAbsent(row.number("user_id", Long::parseLong), first -> new ArrayList<>())
                        .add(interaction(row, catalogue));
            }
        }
        interactions.values().forEach(ofOne -> ofOne.sort(Comparator.comparing(DatedInteraction::at)));
        return interactions;
    }

    private static DatedInteraction interaction(CsvRow row, CatalogueSnapshot catalogue) {
        long id = row.number("product_id", Long::parseLong);
        KnownProduct product = catalogue
                .product(id)
                .orElseThrow(() -> row.failure("product_id", "there is no product " + id + " in the catalogue"));
        OptionalInt rating = row.get("rating").isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(row.number("rating", Integer::parseInt));
        return new DatedInteraction(
                new Interaction(product, kind(row), rating),
                row.time("created_at").toInstant());
    }

    private static Interaction.Kind kind(CsvRow row) {
        String kind = row.get("kind");
        for (Interaction.Kind known : Interaction.Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return known;
            }
        }
        throw row.failure("kind", "\"" + kind + "\" is none of like, bookmark and review");
    }
}
