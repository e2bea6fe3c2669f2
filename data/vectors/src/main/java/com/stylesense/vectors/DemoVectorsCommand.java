package com.stylesense.vectors;

import com.stylesense.embedding.file.PackedVectors;
import com.stylesense.embedding.file.Sha256;
import com.stylesense.embedding.file.VectorRow;
import com.stylesense.embedding.job.EmbeddedPicture;
import com.stylesense.embedding.job.EmbeddingJob;
import com.stylesense.embedding.job.EmbeddingResult;
import com.stylesense.embedding.job.RejectedPicture;
import com.stylesense.embedding.job.VectorJournal;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.PipelineStep;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that makes the vectors which ship with the demo catalogue. */
@Command(
        name = "demo-vectors",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes the packed vectors that ship with the demo catalogue, so that visual alternatives work without a network.",
            "Needed after the drawings have changed; scripts/demo-vectors draws them and runs this."
        },
        footer = "%nExample: scripts/demo-vectors inception_v3_features2048.pt")
public final class DemoVectorsCommand implements PipelineStep {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private NetworkOption model;

    @Option(
            names = "--drawings",
            paramLabel = "DIR",
            defaultValue = "data/demo/images",
            description =
                    "The drawings of which the pictures were made; their digests tell when the vectors are stale (${DEFAULT-VALUE}).")
    private Path drawings;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "data/demo/vectors.bin",
            description = "The packed vectors (${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            defaultValue = ".stylesense/demo-vectors.journal",
            description =
                    "What was computed before, so that only changed drawings are computed again (${DEFAULT-VALUE}).")
    private Path journalFile;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(journalFile.toAbsolutePath().getParent());
        try (FeatureNetwork network = model.open();
                VectorJournal journal = VectorJournal.open(journalFile, network.digest(), network.width())) {
            EmbeddingResult result = new EmbeddingJob(network, journal, 16)
                    .run(
                            catalogue.pictures(),
                            new RateDisplay(spec.commandLine().getOut()));
            if (!result.rejected().isEmpty()) {
                RejectedPicture first = result.rejected().getFirst();
                throw new PipelineFailure(
                        result.rejected().size() + " drawings can't be read, first " + first.file() + ": "
                                + first.reason() + ".",
                        "Draw them again.");
            }
            List<EmbeddedPicture> pictures = result.embedded().stream()
                    .sorted(Comparator.comparingLong(EmbeddedPicture::productId))
                    .toList();
            refuseNegative(pictures, journal);
            pack(pictures, journal, network);
            report(pictures, journal, network);
        }
        return CommandLine.ExitCode.OK;
    }

    /** As those of a network that has learned have: packing takes the root of each component. */
    private static void refuseNegative(List<EmbeddedPicture> pictures, VectorJournal journal) throws IOException {
        for (EmbeddedPicture picture : pictures) {
            for (float component : journal.vector(picture.picture())) {
                if (component < 0) {
                    throw new PipelineFailure(
                            "The network's vectors have negative components, which cannot be packed.",
                            "Name a network that ends in a rectifier and a mean, and has not learned from a catalogue.");
                }
            }
        }
    }

    private void pack(List<EmbeddedPicture> pictures, VectorJournal journal, FeatureNetwork network)
            throws IOException {
        Map<Long, Path> drawn = catalogue.products().stream()
                .collect(Collectors.toMap(Product::id, product -> drawings.resolve(product.imagePath())));
        try (PackedVectors.Writer rows = PackedVectors.create(out, network.origin(), network.width())) {
            for (EmbeddedPicture picture : pictures) {
                String drawing = Sha256.of(Objects.requireNonNull(drawn.get(picture.productId())));
                rows.write(new VectorRow(picture.productId(), drawing, journal.vector(picture.picture())));
            }
            rows.commit();
        }
    }

    /** Compares every pair's cosine before and after packing. */
    private void report(List<EmbeddedPicture> pictures, VectorJournal journal, FeatureNetwork network)
            throws IOException {
        ExactMatrix.Builder before = ExactMatrix.builder(network.width());
        ExactMatrix.Builder after = ExactMatrix.builder(network.width());
        try (PackedVectors.Reader rows = PackedVectors.open(out)) {
            for (EmbeddedPicture picture : pictures) {
                before.add(picture.productId(), journal.vector(picture.picture()));
                after.add(
                        picture.productId(), Objects.requireNonNull(rows.next()).vector());
            }
        }
        PackingError error = PackingError.between(before.build(), after.build());
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%,d vectors of %,d components by %s (%s…) in %s, %.1f MB. Packing moves a cosine by %.5f on average, %.5f at "
                                + "most; of ten nearest %.2f stay.%n",
                        pictures.size(),
                        network.width(),
                        network.name(),
                        network.digest().substring(0, 12),
                        out,
                        Files.size(out) / 1e6,
                        error.mean(),
                        error.largest(),
                        10 * error.sharedNeighbours());
        spec.commandLine().getOut().flush();
    }
}
