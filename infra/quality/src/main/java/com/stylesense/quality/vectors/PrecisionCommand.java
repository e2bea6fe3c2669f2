package com.stylesense.quality.vectors;

import com.stylesense.pipeline.PipelineStep;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.vectors.CatalogueOption;
import com.stylesense.vectors.Neighbourhood;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The step that tells how well vectors find what is alike. */
@Command(
        name = "precision",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Precision at 10: of the ten nearest to a product, the share that is of its article type; likewise of its "
                    + "sub-category and colour.",
            "Once with every neighbour counted, once with a photo that is shown already skipped, as the shop does."
        },
        footer = "%nExample: scripts/pipeline precision --vectors data/processed")
public final class PrecisionCommand implements PipelineStep {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private StoredVectors vectors;

    @Mixin
    private HeldOutOption heldOut;

    @Override
    public Integer call() throws IOException {
        Neighbourhood neighbourhood = new Neighbourhood(vectors.load(), catalogue.products());
        Map<Long, List<Product>> all = new HashMap<>();
        Map<Long, List<Product>> distinct = new HashMap<>();
        List<Product> asked = heldOut.asked(neighbourhood.products(), catalogue);
        for (Product product : asked) {
            all.put(
                    product.id(),
                    neighbourhood.all(product.id()).stream()
                            .map(Neighbourhood.Neighbour::product)
                            .toList());
            distinct.put(
                    product.id(),
                    neighbourhood.distinct(product.id()).stream()
                            .map(Neighbourhood.Neighbour::product)
                            .toList());
        }
        print(asked, all, distinct);
        return CommandLine.ExitCode.OK;
    }

    private void print(List<Product> products, Map<Long, List<Product>> all, Map<Long, List<Product>> distinct) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-24s %8s %9s %9s%n", "article type", "products", "all", "distinct");
        Map<String, List<Product>> types = new TreeMap<>();
        products.forEach(product -> types.computeIfAbsent(product.articleType(), type -> new ArrayList<>())
                .add(product));
        types.forEach((type, ofType) -> out.printf(
                Locale.ROOT,
                "%-24s %,8d %9.3f %9.3f%n",
                type,
                ofType.size(),
                precision(ofType, all, Product::articleType),
                precision(ofType, distinct, Product::articleType)));
        Map<String, Function<Product, String>> attributes = new TreeMap<>(Map.of(
                "mean, article type",
                Product::articleType,
                "mean, sub-category",
                Product::subCategory,
                "mean, colour",
                Product::baseColour));
        attributes.forEach((name, attribute) -> out.printf(
                Locale.ROOT,
                "%-24s %,8d %9.4f %9.4f%n",
                name,
                products.size(),
                precision(products, all, attribute),
                precision(products, distinct, attribute)));
        out.flush();
    }

    private static double precision(
            List<Product> products, Map<Long, List<Product>> neighbours, Function<Product, String> attribute) {
        double sum = 0;
        for (Product product : products) {
            long hits = Objects.requireNonNull(neighbours.get(product.id())).stream()
                    .filter(neighbour -> attribute.apply(neighbour).equals(attribute.apply(product)))
                    .count();
            sum += (double) hits / Neighbourhood.NEAREST;
        }
        return sum / products.size();
    }
}
