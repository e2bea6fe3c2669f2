package com.stylesense.pipeline.seed;

import com.stylesense.embedding.file.VectorFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a shop is seeded from.
 *
 * @param vectors beside the products; a catalogue whose pictures nobody has embedded has none
 */
public record SeedFiles(
        Path products, Path users, Path orders, Path orderItems, Path interactions, VectorFiles vectors) {

    private static final String PRODUCTS = "products_clean.csv";
    private static final String USERS = "users.csv";
    private static final String ORDERS = "orders.csv";
    private static final String ORDER_ITEMS = "order_items.csv";
    private static final String INTERACTIONS = "interactions.csv";
    static final String REVIEW_COMMENTS = "review_comments.csv";
    static final List<String> NAMES = List.of(PRODUCTS, USERS, ORDERS, ORDER_ITEMS, INTERACTIONS, REVIEW_COMMENTS);

    /**
     * As they lie below {@code data}: what somebody wrote in {@code own}, or else what the pipeline made, that is {@code
     * processed/products_clean.csv} and {@code simulated/*.csv}; the vectors beside the products.
     */
    public static SeedFiles below(Path data) {
        Path own = data.resolve("own");
        return new SeedFiles(
                either(own.resolve(PRODUCTS), data.resolve("processed").resolve(PRODUCTS)),
                either(own.resolve(USERS), data.resolve("simulated").resolve(USERS)),
                either(own.resolve(ORDERS), data.resolve("simulated").resolve(ORDERS)),
                either(own.resolve(ORDER_ITEMS), data.resolve("simulated").resolve(ORDER_ITEMS)),
                either(own.resolve(INTERACTIONS), data.resolve("simulated").resolve(INTERACTIONS)),
                vectors(data));
    }

    /** Tables in {@code own} whose names nothing reads, such as order-items.csv, so that what was made would be taken instead. */
    static List<Path> unread(Path data) throws IOException {
        Path own = data.resolve("own");
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(csv|tsv|txt|xlsx?|ods)"))
                    .filter(file -> !NAMES.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Path either(Path own, Path made) {
        return Files.exists(own) ? own : made;
    }

    /** Whether a run that embeds the pictures has ended well: it writes its manifest last. */
    public boolean hasEmbeddedPictures() {
        return Files.exists(vectors.manifest());
    }

    /** Vectors of pictures that stay the same fit a catalogue whose prices somebody states. */
    private static VectorFiles vectors(Path data) {
        VectorFiles own = VectorFiles.in(data.resolve("own"));
        return own.exist() ? own : VectorFiles.in(data.resolve("processed"));
    }

    /** The same, but for what is named: another catalogue with the vectors beside it, another folder of shoppers. */
    SeedFiles with(@Nullable Path otherProducts, @Nullable Path otherShoppers) {
        return new SeedFiles(
                otherProducts == null ? products : otherProducts,
                otherShoppers == null ? users : otherShoppers.resolve(USERS),
                otherShoppers == null ? orders : otherShoppers.resolve(ORDERS),
                otherShoppers == null ? orderItems : otherShoppers.resolve(ORDER_ITEMS),
                otherShoppers == null ? interactions : otherShoppers.resolve(INTERACTIONS),
                otherProducts == null ? vectors : VectorFiles.in(otherProducts.resolveSibling("")));
    }
}
