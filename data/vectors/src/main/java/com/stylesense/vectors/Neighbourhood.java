package com.stylesense.vectors;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.recommender.similarity.PictureVectors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ten products that look most like one, among those that a catalogue names and that have a vector. */
public final class Neighbourhood {

    public static final int NEAREST = 10;

    private final ExactMatrix matrix;
    private final Map<Long, Product> products;

    public Neighbourhood(ExactMatrix matrix, List<Product> catalogue) {
        this.matrix = matrix;
        this.products = catalogue.stream()
                .filter(product -> matrix.has(product.id()))
                .collect(Collectors.toMap(Product::id, Function.identity()));
    }

    public record Neighbour(Product product, double cosine) {}

    public Collection<Product> products() {
        return products.values();
    }

    /** A photo that several products show counts as often as it is shown. */
    public List<Neighbour> all(long id) {
        return nearest(id, Double.POSITIVE_INFINITY);
    }

    /** As the shop lists them: no photo twice. */
    public List<Neighbour> distinct(long id) {
        return nearest(id, PictureVectors.SAME_PHOTO);
    }

    private List<Neighbour> nearest(long id, double samePhoto) {
        List<Neighbour> taken = new ArrayList<>(NEAREST);
        Iterator<ScoredProduct> neighbours = matrix.neighbours(id, every -> true);
        while (taken.size() < NEAREST && neighbours.hasNext()) {
            ScoredProduct neighbour = neighbours.next();
            boolean skipped = neighbour.score() >= samePhoto
                    || taken.stream()
                            .anyMatch(other -> matrix.cosine(other.product().id(), neighbour.productId()) >= samePhoto);
            if (!skipped && products.containsKey(neighbour.productId())) {
                taken.add(new Neighbour(products.get(neighbour.productId()), neighbour.score()));
            }
        }
        return taken;
    }
}
