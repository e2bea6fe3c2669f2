package com.stylesense.data.seed;

import java.nio.file.Path;

/** The CSV files that a shop is seeded from. */
public record SeedFiles(Path products, Path users, Path orders, Path orderItems, Path interactions) {

    /** As the pipeline leaves them below {@code data}: processed/products_clean.csv and simulated/*.csv. */
    public static SeedFiles below(Path data) {
        return of(data.resolve("processed/products_clean.csv"), data.resolve("simulated"));
    }

    static SeedFiles of(Path products, Path simulated) {
        return new SeedFiles(products, simulated.resolve("users.csv"), simulated.resolve("orders.csv"),
                simulated.resolve("order_items.csv"), simulated.resolve("interactions.csv"));
    }
}
