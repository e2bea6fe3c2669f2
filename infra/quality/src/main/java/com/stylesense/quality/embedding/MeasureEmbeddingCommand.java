package com.stylesense.quality.embedding;

import com.stylesense.embedding.job.EmbeddingJob;
import com.stylesense.embedding.job.EmbeddingProgress;
import com.stylesense.embedding.job.EmbeddingResult;
import com.stylesense.embedding.job.Picture;
import com.stylesense.embedding.job.VectorJournal;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.picture.SquareInput;
import com.stylesense.embedding.picture.UnreadablePictureException;
import com.stylesense.pipeline.PipelineStep;
import com.stylesense.vectors.CatalogueOption;
import com.stylesense.vectors.NetworkOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that tells how much of the network's own speed the whole job reaches. */
@Command(
        name = "measure-embedding",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Times the whole job, from files to journal, against the bare network on tensors that are ready.",
            "They take turns, round by round, so that what else the machine does falls on both."
        })
public final class MeasureEmbeddingCommand implements PipelineStep {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private NetworkOption model;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "16",
            description = "Pictures that go through the network together (${DEFAULT-VALUE}).")
    private int batch;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Rounds (${DEFAULT-VALUE}).")
    private int rounds;

    @Override
    public Integer call() throws IOException, InterruptedException, UnreadablePictureException {
        List<Picture> pictures = catalogue.pictures();
        Path folder = Files.createTempDirectory("stylesense-measure");
        PrintWriter out = spec.commandLine().getOut();
        try (FeatureNetwork network = model.open()) {
            List<byte[]> ready = new ArrayList<>();
            for (Picture picture : pictures.subList(0, Math.min(batch, pictures.size()))) {
                ready.add(SquareInput.of(picture.content().read()));
            }
            network.features(ready);
            double bareSeconds = 0;
            double jobSeconds = 0;
            int computed = 0;
            out.printf("%5s %14s %14s%n", "round", "bare, a second", "job, a second");
            for (int round = 1; round <= rounds; round++) {
                Path file = folder.resolve("journal-" + round);
                long started = System.nanoTime();
                EmbeddingResult result;
                try (VectorJournal journal = VectorJournal.open(file, network.digest(), network.width())) {
                    result = new EmbeddingJob(network, journal, batch).run(pictures, EmbeddingProgress.SILENT);
                }
                double job = (System.nanoTime() - started) / 1e9;
                Files.delete(file);
                double bare = bare(network, ready, result.computed());
                out.printf(
                        Locale.ROOT, "%5d %14.2f %14.2f%n", round, result.computed() / bare, result.computed() / job);
                out.flush();
                bareSeconds += bare;
                jobSeconds += job;
                computed += result.computed();
            }
            out.printf(
                    Locale.ROOT,
                    "all   %14.2f %14.2f   the job reaches %.3f of the bare network's speed%n",
                    computed / bareSeconds,
                    computed / jobSeconds,
                    bareSeconds / jobSeconds);
            out.flush();
        } finally {
            Files.delete(folder);
        }
        return CommandLine.ExitCode.OK;
    }

    /** As many pictures as the job computed, in batches of the same size. */
    private static double bare(FeatureNetwork network, List<byte[]> ready, int pictures) {
        long started = System.nanoTime();
        for (int done = 0; done < pictures; done += ready.size()) {
            network.features(ready.subList(0, Math.min(ready.size(), pictures - done)));
        }
        return (System.nanoTime() - started) / 1e9;
    }
}
