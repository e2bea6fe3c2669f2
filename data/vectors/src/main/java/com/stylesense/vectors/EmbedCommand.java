package com.stylesense.vectors;

import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.job.EmbeddingJob;
import com.stylesense.embedding.job.EmbeddingResult;
import com.stylesense.embedding.job.EmbeddingWriter;
import com.stylesense.embedding.job.Picture;
import com.stylesense.embedding.job.VectorJournal;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.PipelineStep;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step from pictures to vectors. */
@Command(
        name = "embed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Turns each product's picture into a vector, for visual alternatives and search by picture.",
            "Writes embeddings.npy, embedding_ids.json, embeddings_manifest.json and embeddings_rejected.csv, and fills "
                    + "product_embeddings where a database is named. A run that was stopped goes on where it was; pictures "
                    + "that have not changed are not computed again."
        },
        footer = "%nExample: scripts/pipeline embed --images data/images --model resnet50_features.pt")
public final class EmbedCommand implements PipelineStep {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private NetworkOption model;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "data/processed",
            description = "Where the files go (${DEFAULT-VALUE}).")
    private Path out;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private UploadOption upload;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "16",
            description = "Pictures that go through the network together (${DEFAULT-VALUE}).")
    private int batch;

    @Option(
            names = "--dimensions",
            paramLabel = "N",
            defaultValue = "2048",
            description = "Components of a vector, when it need not fit the shop (${DEFAULT-VALUE}).")
    private int dimensions;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter terminal = spec.commandLine().getOut();
        List<Picture> pictures = catalogue.pictures();
        VectorFiles files = VectorFiles.in(out);
        try (FeatureNetwork network = model.open()) {
            requireWidth(network);
            database.requireOneKind(network);
            Files.createDirectories(out);
            long started = System.nanoTime();
            try (VectorJournal journal =
                    VectorJournal.open(out.resolve("embeddings.journal"), network.digest(), network.width())) {
                EmbeddingResult result =
                        new EmbeddingJob(network, journal, batch).run(pictures, new RateDisplay(terminal));
                new RunSummary(result, network, (System.nanoTime() - started) / 1e9).print(terminal, files.rejected());
                EmbeddingWriter writer = new EmbeddingWriter(files);
                if (result.embedded().isEmpty()) {
                    writer.writeRejected(result.rejected());
                    throw nothingEmbedded(result, files);
                }
                writer.write(result, journal, network, Instant.now());
                database.store(result, journal, network, terminal);
                upload.send(files, terminal);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void requireWidth(FeatureNetwork network) {
        int wanted = database.isNamed() ? database.width() : dimensions;
        if (network.width() != wanted) {
            throw new PipelineFailure(
                    String.format(
                            Locale.ROOT,
                            "The network %s gives vectors of %,d components, but %s %,d.",
                            network.name(),
                            network.width(),
                            database.isNamed() ? "the database's column holds" : "the shop wants",
                            wanted),
                    database.isNamed()
                            ? "Choose another network with --model FILE."
                            : "Choose another network with --model FILE, or say --dimensions " + network.width()
                                    + " for files that the shop need not read.");
        }
    }

    /** A wrong folder or a lacking raster is the likely cause, and no reason to give up the vectors of a run that went well. */
    private PipelineFailure nothingEmbedded(EmbeddingResult result, VectorFiles files) throws IOException {
        return new PipelineFailure(
                String.format(
                        Locale.ROOT,
                        "None of the %,d products got a vector; those made before are as they were, and the reasons are in %s.",
                        result.rejected().size(),
                        files.rejected()),
                catalogue.remedy());
    }
}
