package com.stylesense.data.seed;

import java.nio.file.Path;

/**
 * The files that a shop is seeded from.
 *
 * @param vectors the packed vectors that come with the demo catalogue; a catalogue of one's own has none
 */
public record SeedFiles(Path products, Path users, Path orders, Path orderItems, Path interactions, Path vectors) {

    /** As they lie below {@code data}: processed/products_clean.csv, processed/vectors.bin and simulated/*.csv. */
    public static SeedFiles below(Path data) {
        return of(data.resolve("processed/products_clean.csv"), data.resolve("simulated"));
    }

    static SeedFiles of(Path products, Path simulated) {
        return new SeedFiles(products, simulated.resolve("users.csv"), simulated.resolve("orders.csv"),
                simulated.resolve("order_items.csv"), simulated.resolve("interactions.csv"), products.resolveSibling("vectors.bin"));
    }
}
