package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Interaction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/** Reads interactions.csv into each shopper's interactions, oldest first. */
final class InteractionsFile {

    private InteractionsFile() {}

    static Map<Long, List<DatedInteraction>> read(Path file, CatalogueSnapshot catalogue) throws IOException {
        Map<Long, List<DatedInteraction>> interactions = new HashMap<>();
        try (CsvSource source =
                CsvSource.open(file, List.of("user_id", "product_id", "kind", "rating", "created_at"))) {
            for (CSVRecord row : source) {
                Cells cells = new Cells(row, file);
                interactions
                        .computeIfAbsent(cells.number("user_id", Long::parseLong), first -> new ArrayList<>())
                        .add(interaction(cells, catalogue));
            }
        }
        interactions.values().forEach(ofOne -> ofOne.sort(Comparator.comparing(DatedInteraction::at)));
        return interactions;
    }

    private static DatedInteraction interaction(Cells cells, CatalogueSnapshot catalogue) {
        long id = cells.number("product_id", Long::parseLong);
        KnownProduct product = catalogue
                .product(id)
                .orElseThrow(() -> cells.failure("there is no product " + id + " in the catalogue"));
        OptionalInt rating = cells.row().get("rating").isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(cells.number("rating", Integer::parseInt));
        return new DatedInteraction(
                new Interaction(product, kind(cells), rating),
                cells.time("created_at", OffsetDateTime::parse).toInstant());
    }

    private static Interaction.Kind kind(Cells cells) {
        String kind = cells.row().get("kind");
        for (Interaction.Kind known : Interaction.Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return known;
            }
        }
        throw cells.failure("the kind \"" + kind + "\" is none of like, bookmark and review");
    }
}
