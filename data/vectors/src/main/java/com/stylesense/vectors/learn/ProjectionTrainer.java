package com.stylesense.vectors.learn;

import com.stylesense.embedding.learned.AttributeHead;
import com.stylesense.embedding.learned.Projection;
import com.stylesense.embedding.picture.ColourHistogram;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.Product;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * Trains a projection on a catalogue. The heads come in closed form from the pictures that are learned from; how much they are shrunk, how
 * certain they are taken to be, and every part's share are those with which neighbours of the validation's pictures are best; then the heads
 * are trained once more, from the validation's pictures as well.
 */
final class ProjectionTrainer {

    private static final double[] SHRINKAGES = {0.05, 0.1, 0.2, 0.4};
    private static final float[] SHARPNESSES = {0.15f, 0.3f, 0.6f, 1};

    /** Shares are tried in tenths, of which the features keep two: they tell apart what the attributes call the same. */
    private static final int TENTHS = 10;

    private static final int LEAST_FEATURES = 2;

    /** Fewer features tell no two products apart. */
    private static final int LEAST_ROOM = 256;

    private final List<LabelledPicture> candidates;
    private final List<LabelledPicture> queries;
    private final List<LabelledPicture> training;
    private final NeighbourEvaluation validation;

    /** @param pictures of the whole catalogue; those held out are not looked at */
    ProjectionTrainer(List<LabelledPicture> pictures) {
        candidates = pictures.stream()
                .filter(picture -> picture.split() != PhotoSplit.HELD_OUT)
                .sorted(Comparator.comparingLong(picture -> picture.product().id()))
                .toList();
        queries = candidates.stream()
                .filter(picture -> picture.split() == PhotoSplit.VALIDATION)
                .toList();
        training = candidates.stream()
                .filter(picture -> picture.split() == PhotoSplit.TRAINING)
                .toList();
        validation = new NeighbourEvaluation(products(queries), products(candidates));
    }

    private static List<Product> products(List<LabelledPicture> pictures) {
        return pictures.stream().map(LabelledPicture::product).toList();
    }

    Projection train() {
        DMatrixRMaj scatter = scatter(training);
        Choice type = bestHead("article type", Product::articleType, Precision::type, scatter);
        Choice colour = bestHead("colour", Product::baseColour, Precision::colour, scatter);
        DMatrixRMaj all = scatter(candidates);
        AttributeHead typeHead = type.trainedAgain(candidates, all);
        AttributeHead colourHead = colour.trainedAgain(candidates, all);
        int[] kept = kept(typeHead.values().size() + colourHead.values().size());
        float[] mean = mean(kept);
        SimilarityMatrix features = similarities(picture -> Projection.centred(picture.features(), kept, mean));
        SimilarityMatrix colours = similarities(LabelledPicture::colours);
        Map<SimilarityMatrix, Double> best = bestShares(features, colours, type.similarities(), colour.similarities());
        return new Projection(
                kept,
                mean,
                share(best, features),
                share(best, colours),
                List.of(
                        new Projection.SharedHead(share(best, type.similarities()), typeHead),
                        new Projection.SharedHead(share(best, colour.similarities()), colourHead)),
                String.format(
                        Locale.ROOT,
                        "learned from article type and colour of %,d products, with their pictures' colours",
                        candidates.size()));
    }

    private static DMatrixRMaj scatter(List<LabelledPicture> pictures) {
        return DiscriminantAnalysis.scatter(
                pictures.stream().map(LabelledPicture::seen).toList());
    }

    private static float share(Map<SimilarityMatrix, Double> shares, SimilarityMatrix part) {
        return shares.getOrDefault(part, 0.0).floatValue();
    }

    private record Choice(
            String name,
            Function<Product, String> attribute,
            double shrinkage,
            AttributeHead head,
            SimilarityMatrix similarities) {

        AttributeHead trainedAgain(List<LabelledPicture> pictures, DMatrixRMaj scatter) {
            return analysis(name, attribute, pictures, scatter).head(shrinkage).withSharpness(head.sharpness());
        }
    }

    private static DiscriminantAnalysis analysis(
            String name, Function<Product, String> attribute, List<LabelledPicture> pictures, DMatrixRMaj scatter) {
        return new DiscriminantAnalysis(
                name,
                pictures.stream().map(LabelledPicture::seen).toList(),
                pictures.stream().map(LabelledPicture::product).map(attribute).toList(),
                scatter);
    }

    private Choice bestHead(
            String name,
            Function<Product, String> attribute,
            ToDoubleFunction<Precision> measure,
            DMatrixRMaj scatter) {
        DiscriminantAnalysis analysis = analysis(name, attribute, training, scatter);
        @Nullable Choice best = null;
        double most = -1;
        for (double shrinkage : SHRINKAGES) {
            AttributeHead head = analysis.head(shrinkage);
            for (float sharpness : SHARPNESSES) {
                AttributeHead tried = head.withSharpness(sharpness);
                SimilarityMatrix similarities = similarities(picture -> tried.roots(picture.seen()));
                double precision = measure.applyAsDouble(validation.precision(Map.of(similarities, 1.0)));
                if (precision > most) {
                    most = precision;
                    best = new Choice(name, attribute, shrinkage, tried, similarities);
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    private SimilarityMatrix similarities(Function<LabelledPicture, float[]> part) {
        List<float[]> ofQueries = queries.stream().map(part).toList();
        List<float[]> ofCandidates = candidates.stream().map(part).toList();
        return new SimilarityMatrix(ofQueries, ofCandidates);
    }

    /** Of shares that do equally well, those with most of the features, by which the shop tells two photos apart. */
    private Map<SimilarityMatrix, Double> bestShares(
            SimilarityMatrix features, SimilarityMatrix colours, SimilarityMatrix type, SimilarityMatrix colour) {
        Map<SimilarityMatrix, Double> best = Map.of();
        double most = -1;
        for (int ofFeatures = TENTHS; ofFeatures >= LEAST_FEATURES; ofFeatures--) {
            for (int ofColours = 0; ofColours <= TENTHS - ofFeatures; ofColours++) {
                int left = TENTHS - ofFeatures - ofColours;
                for (int ofType = 0; ofType <= left; ofType++) {
                    Map<SimilarityMatrix, Double> shares = new HashMap<>();
                    shares.put(features, (double) ofFeatures / TENTHS);
                    shares.put(colours, (double) ofColours / TENTHS);
                    shares.put(type, (double) ofType / TENTHS);
                    shares.put(colour, (double) (left - ofType) / TENTHS);
                    double objective = validation.precision(shares).objective();
                    if (objective > most) {
                        most = objective;
                        best = shares;
                    }
                }
            }
        }
        return best;
    }

    /** How many features a vector holds beside so many values. */
    static int room(int features, int values) {
        int room = Projection.WIDTH - ColourHistogram.WIDTH - values;
        if (room < Math.min(features, LEAST_ROOM)) {
            throw new PipelineFailure(
                    String.format(
                            Locale.ROOT,
                            "%,d article types and colours leave no room for the network's features.",
                            values),
                    "Look whether the catalogue's articleType and baseColour name kinds, not single products.");
        }
        return room;
    }

    /** All features where there is room for them, else those that are largest on average. */
    private int[] kept(int values) {
        int width = training.getFirst().features().length;
        int room = room(width, values);
        double[] squares = new double[width];
        for (LabelledPicture picture : training) {
            for (int feature = 0; feature < width; feature++) {
                squares[feature] += (double) picture.features()[feature] * picture.features()[feature];
            }
        }
        return IntStream.range(0, width)
                .boxed()
                .sorted(Comparator.comparingDouble(feature -> -squares[feature]))
                .limit(room)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private float[] mean(int[] kept) {
        float[] mean = new float[kept.length];
        for (int index = 0; index < kept.length; index++) {
            int feature = kept[index];
            mean[index] = (float) training.stream()
                    .mapToDouble(picture -> picture.features()[feature])
                    .average()
                    .orElseThrow();
        }
        return mean;
    }
}
