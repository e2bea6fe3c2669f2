package com.stylesense.embeddings.command;

import com.stylesense.data.PipelineStep;
import com.stylesense.data.catalogue.Product;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.visual.ExactMatrix;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            "Once with every neighbour counted, once with a photo that is shown already skipped, as the shop does."},
        footer = "%nExample: scripts/pipeline precision --vectors data/processed")
public final class PrecisionCommand implements PipelineStep {

    private static final int NEAREST = 10;
    private static final double SAME_PHOTO = 0.995;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private StoredVectors vectors;

    @Override
    public Integer call() throws IOException {
        ExactMatrix matrix = vectors.load();
        Map<Long, Product> products = new HashMap<>();
        catalogue.products().stream().filter(product -> matrix.has(product.id()))
                .forEach(product -> products.put(product.id(), product));
        Map<Long, List<Product>> all = new HashMap<>();
        Map<Long, List<Product>> distinct = new HashMap<>();
        for (long id : products.keySet()) {
            all.put(id, nearest(matrix, id, products, Double.POSITIVE_INFINITY));
            distinct.put(id, nearest(matrix, id, products, SAME_PHOTO));
        }
        print(products, all, distinct);
        return CommandLine.ExitCode.OK;
    }

    private static List<Product> nearest(
            ExactMatrix matrix, long id, Map<Long, Product> products, double samePhoto) {
        List<Product> taken = new ArrayList<>(NEAREST);
        Iterator<ScoredProduct> neighbours = matrix.neighbours(id);
        while (taken.size() < NEAREST && neighbours.hasNext()) {
            ScoredProduct neighbour = neighbours.next();
            boolean skipped = neighbour.score() >= samePhoto || taken.stream()
                    .anyMatch(product -> matrix.cosine(product.id(), neighbour.productId()) >= samePhoto);
            if (!skipped && products.containsKey(neighbour.productId())) {
                taken.add(products.get(neighbour.productId()));
            }
        }
        return taken;
    }

    private void print(Map<Long, Product> products, Map<Long, List<Product>> all, Map<Long, List<Product>> distinct) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-24s %8s %9s %9s%n", "article type", "products", "all", "distinct");
        Map<String, List<Product>> types = new TreeMap<>();
        products.values().forEach(product -> types.computeIfAbsent(product.articleType(), type -> new ArrayList<>()).add(product));
        types.forEach((type, ofType) -> out.printf(Locale.ROOT, "%-24s %,8d %9.3f %9.3f%n", type, ofType.size(),
                precision(ofType, all, Product::articleType), precision(ofType, distinct, Product::articleType)));
        List<Product> everything = List.copyOf(products.values());
        Map<String, Function<Product, String>> attributes = new TreeMap<>(Map.of(
                "mean, article type", Product::articleType, "mean, sub-category", Product::subCategory,
                "mean, colour", Product::baseColour));
        attributes.forEach((name, attribute) -> out.printf(Locale.ROOT, "%-24s %,8d %9.4f %9.4f%n", name, everything.size(),
                precision(everything, all, attribute), precision(everything, distinct, attribute)));
        out.flush();
    }

    private static double precision(
            List<Product> products, Map<Long, List<Product>> neighbours, Function<Product, String> attribute) {
        double sum = 0;
        for (Product product : products) {
            long hits = neighbours.get(product.id()).stream()
                    .filter(neighbour -> attribute.apply(neighbour).equals(attribute.apply(product))).count();
            sum += (double) hits / NEAREST;
        }
        return sum / products.size();
    }
}
