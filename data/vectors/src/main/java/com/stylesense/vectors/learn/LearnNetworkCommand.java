package com.stylesense.vectors.learn;

import com.stylesense.embedding.job.EmbeddedPicture;
import com.stylesense.embedding.job.EmbeddingJob;
import com.stylesense.embedding.job.EmbeddingResult;
import com.stylesense.embedding.job.PictureDigest;
import com.stylesense.embedding.job.RejectedPicture;
import com.stylesense.embedding.job.UnitVector;
import com.stylesense.embedding.job.VectorJournal;
import com.stylesense.embedding.learned.Projection;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.network.NetworkSource;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.PipelineStep;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.vectors.CatalogueOption;
import com.stylesense.vectors.NetworkOption;
import com.stylesense.vectors.PeakMemory;
import com.stylesense.vectors.RateDisplay;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that lets a network learn from a catalogue what its article types and colours look like. */
@Command(
        name = "learn-network",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes a network whose vectors bring products of one article type and colour nearer to each other, learned from a catalogue.",
            "The outcome is a network's file like the one given, for STYLESENSE_MODEL and --model; the one given stays as it is.",
            "A fifth of the photos is never learned from, and tells whether the outcome is better; if not, nothing is written."
        },
        footer = "%nExample: scripts/pipeline learn-network --images data/images --model network.pt --out learned.pt")
public final class LearnNetworkCommand implements PipelineStep {

    private static final int BATCH = 16;

    /** Fewer photos leave nothing to choose by. */
    private static final int FEWEST = 50;

    /** More teach hardly more, and every one is compared with many others. */
    private static final int MOST = 10_000;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private NetworkOption model;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The network that has learned.")
    private Path out;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            defaultValue = ".stylesense/learn-network.journal",
            description = "What was computed before, so that no picture is computed twice (${DEFAULT-VALUE}).")
    private Path journalFile;

    @Option(
            names = "--anyway",
            description = "Write the network even when it finds no more of a kind and colour than the one given.")
    private boolean anyway;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter terminal = spec.commandLine().getOut();
        Path network = model.file();
        refuseToWriteOver(network);
        List<LabelledPicture> pictures = described(network, terminal);
        long started = System.nanoTime();
        Projection projection = new ProjectionTrainer(pictures).train();
        double seconds = (System.nanoTime() - started) / 1e9;
        boolean better = new HeldOutReport(pictures).print(projection, terminal);
        terminal.printf(Locale.ROOT, "%s, in %.1f s.%n", projection.learned(), seconds);
        PeakMemory.megabytes().ifPresent(most -> terminal.printf(Locale.ROOT, "Peak memory %,d MB.%n", most));
        terminal.flush();
        if (!better && !anyway) {
            throw new PipelineFailure(
                    "Nothing was written: of the photos held out, what was learned finds no more of their kind and colour than the "
                            + "network's features alone.",
                    "Learn from more products, or from labels that tell more; --anyway writes it all the same.");
        }
        NetworkSource.writeLearned(network, projection, out);
        terminal.printf("Written to %s: name it with --model or STYLESENSE_MODEL.%n", out);
        terminal.flush();
        return CommandLine.ExitCode.OK;
    }

    /** Before any work, as all of it would be for nothing. */
    private void refuseToWriteOver(Path network) throws IOException {
        if (Files.isDirectory(out)) {
            throw new PipelineFailure(out + " is a folder.", "Name a file with --out.");
        }
        if (Files.exists(out) && Files.exists(network) && Files.isSameFile(out, network)) {
            throw new PipelineFailure(
                    out + " is the network to learn from, which stays as it is.", "Name another file with --out.");
        }
        Files.createDirectories(Objects.requireNonNull(out.toAbsolutePath().getParent()));
    }

    private List<LabelledPicture> described(Path file, PrintWriter terminal) throws IOException, InterruptedException {
        Files.createDirectories(
                Objects.requireNonNull(journalFile.toAbsolutePath().getParent()));
        try (FeatureNetwork network = NetworkOption.fit(() -> NetworkSource.plain(file));
                FeatureNetwork describing = new DescribingNetwork(network);
                VectorJournal journal = VectorJournal.open(journalFile, network.digest(), describing.width())) {
            EmbeddingResult result =
                    new EmbeddingJob(describing, journal, BATCH).run(catalogue.pictures(), new RateDisplay(terminal));
            report(result.rejected(), terminal);
            refuseTooFew(result.embedded());
            return labelled(result, journal, network.width());
        }
    }

    private static void report(List<RejectedPicture> rejected, PrintWriter terminal) {
        if (!rejected.isEmpty()) {
            RejectedPicture first = rejected.getFirst();
            terminal.printf(
                    Locale.ROOT,
                    "%,d pictures were passed over, first that of product %d: %s.%n",
                    rejected.size(),
                    first.productId(),
                    first.reason());
            terminal.flush();
        }
    }

    /** A photo counts once, however many products show it. */
    private static void refuseTooFew(List<EmbeddedPicture> embedded) {
        Set<PictureDigest> photos =
                embedded.stream().map(EmbeddedPicture::picture).collect(Collectors.toSet());
        Set<PhotoSplit> splits = photos.stream().map(PhotoSplit::of).collect(Collectors.toSet());
        if (photos.size() < FEWEST || splits.size() < PhotoSplit.values().length) {
            throw new PipelineFailure(
                    String.format(Locale.ROOT, "From %,d photos nothing can be learned.", photos.size()),
                    "Name a catalogue with --products and its pictures with --images: " + FEWEST
                            + " different photos or more.");
        }
    }

    private List<LabelledPicture> labelled(EmbeddingResult result, VectorJournal journal, int width)
            throws IOException {
        Map<Long, Product> products =
                catalogue.products().stream().collect(Collectors.toMap(Product::id, Function.identity()));
        List<LabelledPicture> pictures = new ArrayList<>();
        // By digest: products that show one photo stay together where some are left out.
        List<EmbeddedPicture> embedded = result.embedded().stream()
                .sorted(Comparator.comparing(picture -> picture.picture().toString()))
                .limit(MOST)
                .toList();
        for (EmbeddedPicture picture : embedded) {
            float[] described = journal.vector(picture.picture());
            pictures.add(new LabelledPicture(
                    Objects.requireNonNull(products.get(picture.productId())),
                    PhotoSplit.of(picture.picture()),
                    UnitVector.of(Arrays.copyOf(described, width)),
                    UnitVector.of(Arrays.copyOfRange(described, width, described.length))));
        }
        return pictures;
    }
}
