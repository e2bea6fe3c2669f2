package com.stylesense.vectors.learn;

import com.stylesense.embedding.learned.Projection;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.vectors.Neighbourhood;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How good the neighbours of products are whose photos nobody learned from, among the whole catalogue: by the features alone, by what was
 * learned alone, by the colours alone, and by all together.
 */
final class HeldOutReport {

    private final List<LabelledPicture> pictures;
    private final List<Product> asked;

    HeldOutReport(List<LabelledPicture> pictures) {
        this.pictures = pictures.stream()
                .sorted(Comparator.comparingLong(picture -> picture.product().id()))
                .toList();
        this.asked = this.pictures.stream()
                .filter(picture -> picture.split() == PhotoSplit.HELD_OUT)
                .map(LabelledPicture::product)
                .toList();
    }

    /** @return whether all together find more than the features alone, as the shop lists them: no photo twice */
    boolean print(Projection projection, PrintWriter terminal) {
        terminal.printf(
                Locale.ROOT,
                "Precision at 10 of %,d products whose photos were held out, among %,d; distinct skips a photo that is shown already.%n",
                asked.size(),
                pictures.size());
        terminal.printf("%-34s %8s %8s %10s %10s%n", "", "type", "colour", "distinct:", "colour");
        Precision before = line("the network's features", LabelledPicture::features, terminal);
        line("the picture's colours", LabelledPicture::colours, terminal);
        line("features and colours, half each", by(projection.withShares(0.5f, 0.5f, 0)), terminal);
        line("what was learned", by(projection.withShares(0, 0, 1)), terminal);
        line("features and what was learned", by(projection.withShares(0.5f, 0, 0.5f)), terminal);
        Precision after = line("all, by the shares chosen", by(projection), terminal);
        return after.objective() > before.objective();
    }

    private static Function<LabelledPicture, float[]> by(Projection projection) {
        return picture -> projection.vector(picture.features(), picture.colours());
    }

    private Precision line(String name, Function<LabelledPicture, float[]> vectors, PrintWriter terminal) {
        ExactMatrix.Builder matrix = ExactMatrix.builder(vectors.apply(pictures.getFirst()).length);
        for (LabelledPicture picture : pictures) {
            matrix.add(picture.product().id(), vectors.apply(picture));
        }
        Neighbourhood neighbourhood = new Neighbourhood(
                matrix.build(), pictures.stream().map(LabelledPicture::product).toList());
        Precision all = precision(product -> neighbourhood.all(product.id()));
        Precision distinct = precision(product -> neighbourhood.distinct(product.id()));
        terminal.printf(
                Locale.ROOT,
                "%-34s %8.3f %8.3f %10.3f %10.3f%n",
                name,
                all.type(),
                all.colour(),
                distinct.type(),
                distinct.colour());
        terminal.flush();
        return distinct;
    }

    private Precision precision(Function<Product, List<Neighbourhood.Neighbour>> neighbours) {
        int types = 0;
        int colours = 0;
        for (Product product : asked) {
            for (Neighbourhood.Neighbour neighbour : neighbours.apply(product)) {
                types += neighbour.product().articleType().equals(product.articleType()) ? 1 : 0;
                colours += neighbour.product().baseColour().equals(product.baseColour()) ? 1 : 0;
            }
        }
        double all = (double) asked.size() * Neighbourhood.NEAREST;
        return new Precision(types / all, colours / all);
    }
}
