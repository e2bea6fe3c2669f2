package com.stylesense.pipeline.seed;

import com.stylesense.embedding.file.VectorFiles;
import java.nio.file.Path;

/**
 * The files that a shop is seeded from.
 *
 * @param vectors beside the products; a catalogue whose pictures nobody has embedded has none
 */
public record SeedFiles(
        Path products, Path users, Path orders, Path orderItems, Path interactions, VectorFiles vectors) {

    /** As they lie below {@code data}: processed/products_clean.csv, the vectors beside it, and simulated/*.csv. */
    public static SeedFiles below(Path data) {
        return of(data.resolve("processed/products_clean.csv"), data.resolve("simulated"));
    }

    static SeedFiles of(Path products, Path simulated) {
        return new SeedFiles(
                products,
                simulated.resolve("users.csv"),
                simulated.resolve("orders.csv"),
                simulated.resolve("order_items.csv"),
                simulated.resolve("interactions.csv"),
                VectorFiles.in(products.resolveSibling("")));
    }
}
