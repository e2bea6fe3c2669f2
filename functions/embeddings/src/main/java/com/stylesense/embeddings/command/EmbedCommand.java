package com.stylesense.embeddings.command;

import com.stylesense.embeddings.job.EmbeddingFiles;
import com.stylesense.embeddings.job.EmbeddingJob;
import com.stylesense.embeddings.job.EmbeddingResult;
import com.stylesense.embeddings.job.EmbeddingTable;
import com.stylesense.embeddings.job.EmbeddingUpload;
import com.stylesense.embeddings.job.Picture;
import com.stylesense.embeddings.job.RejectedPicture;
import com.stylesense.embeddings.job.S3Location;
import com.stylesense.embeddings.job.VectorJournal;
import com.stylesense.embeddings.network.FeatureNetwork;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.PipelineStep;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.vector.PictureIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

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

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:DATABASE_URL}",
            description = "The shop's database, postgresql://user:password@host:port/name (DATABASE_URL).")
    private String database;

    @Option(
            names = "--s3",
            paramLabel = "s3://BUCKET/FOLDER/",
            converter = S3LocationConverter.class,
            description =
                    "Where to upload matrix, ids and manifest; AWS_ENDPOINT_URL_S3 names another service than Amazon's.")
    private S3Location destination;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "16",
            description = "Pictures that go through the network together (${DEFAULT-VALUE}).")
    private int batch;

    @Option(
            names = "--exact-vectors",
            paramLabel = "N",
            defaultValue = "${env:STYLESENSE_EXACT_VECTORS:-20000}",
            hidden = true,
            description = "How many vectors the shop compares in memory; more are indexed.")
    private int mostInMemory;

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
        try (FeatureNetwork network = model.open()) {
            requireWidth(network);
            Files.createDirectories(out);
            long started = System.nanoTime();
            try (VectorJournal journal =
                    VectorJournal.open(out.resolve("embeddings.journal"), network.digest(), network.width())) {
                EmbeddingResult result =
                        new EmbeddingJob(network, journal, batch).run(pictures, new RateDisplay(terminal));
                EmbeddingFiles files = EmbeddingFiles.in(out);
                summarise(result, network, (System.nanoTime() - started) / 1e9);
                if (result.embedded().isEmpty()) {
                    files.writeRejected(result.rejected());
                    throw nothingEmbedded(result);
                }
                files.write(result, journal, network, Instant.now());
                store(result, journal, network);
                upload(files);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void requireWidth(FeatureNetwork network) {
        int wanted = hasDatabase() ? columnWidth() : dimensions;
        if (network.width() != wanted) {
            throw new PipelineFailure(
                    String.format(
                            Locale.ROOT,
                            "The network %s gives vectors of %,d components, but %s %,d.",
                            network.name(),
                            network.width(),
                            hasDatabase() ? "the database's column holds" : "the shop wants",
                            wanted),
                    hasDatabase()
                            ? "Choose another network with --model FILE."
                            : "Choose another network with --model FILE, or say --dimensions " + network.width()
                                    + " for files that the shop need not read.");
        }
    }

    /** A wrong folder or a lacking raster is the likely cause, and no reason to give up the vectors of a run that went well. */
    private PipelineFailure nothingEmbedded(EmbeddingResult result) throws IOException {
        return new PipelineFailure(
                String.format(
                        Locale.ROOT,
                        "None of the %,d products got a vector; those made before are as they were, and the reasons are in %s.",
                        result.rejected().size(),
                        EmbeddingFiles.in(out).rejected()),
                catalogue.remedy());
    }

    private boolean hasDatabase() {
        return database != null && !database.isBlank();
    }

    private int columnWidth() {
        try (Connection connection = connect()) {
            return new EmbeddingTable(connection).width();
        } catch (SQLException failed) {
            throw databaseFailure(failed);
        }
    }

    private Connection connect() throws SQLException {
        DatabaseUrl url = DatabaseUrl.parse(database);
        return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
    }

    private void summarise(EmbeddingResult result, FeatureNetwork network, double seconds) {
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.printf(
                Locale.ROOT,
                "%,d products have a vector of %,d components by %s (%s…): %,d pictures computed in %.1f s (%.1f a second), "
                        + "the others known or shown twice.%n",
                result.embedded().size(),
                network.width(),
                network.name(),
                network.digest().substring(0, 12),
                result.computed(),
                seconds,
                result.computed() / seconds);
        if (!result.rejected().isEmpty()) {
            terminal.printf(
                    Locale.ROOT,
                    "%,d set aside, listed in %s:%n",
                    result.rejected().size(),
                    EmbeddingFiles.in(out).rejected());
            Map<String, Long> reasons = result.rejected().stream()
                    .collect(Collectors.groupingBy(RejectedPicture::reason, TreeMap::new, Collectors.counting()));
            reasons.forEach((reason, count) -> terminal.printf(Locale.ROOT, "  %,6d  %s%n", count, reason));
        }
        OptionalLong memory = PeakMemory.megabytes();
        if (memory.isPresent()) {
            terminal.printf(Locale.ROOT, "Peak memory %,d MB.%n", memory.getAsLong());
        }
        terminal.flush();
    }

    private void store(EmbeddingResult result, VectorJournal journal, FeatureNetwork network) throws IOException {
        if (!hasDatabase()) {
            return;
        }
        try (Connection connection = connect()) {
            EmbeddingTable table = new EmbeddingTable(connection);
            EmbeddingTable.Update update = table.replace(result.embedded(), journal, network);
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "product_embeddings: %,d written, %,d unchanged, %,d of another network removed%s.%n",
                            update.written(),
                            update.unchanged(),
                            update.removed(),
                            update.unknown() == 0
                                    ? ""
                                    : ", " + update.unknown() + " left out whose product the shop does not have");
            long byOthers = table.byOtherNetworks(network);
            if (byOthers > 0) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                Locale.ROOT,
                                "The shop goes on with %,d of another network until most products have one by this.%n",
                                byOthers);
            }
            if (new PictureIndex(connection).createBeyond(mostInMemory)) {
                spec.commandLine().getOut().println("Indexed for search in the database.");
            }
        } catch (SQLException failed) {
            throw databaseFailure(failed);
        }
    }

    private void upload(EmbeddingFiles files) {
        if (destination == null) {
            return;
        }
        try (S3Client s3 = S3Location.client()) {
            new EmbeddingUpload(s3, destination.bucket(), destination.prefix()).send(files);
        } catch (SdkException failed) {
            throw new PipelineFailure(
                    "The files were written, but not uploaded: " + failed.getMessage(),
                    "Check bucket, credentials and AWS_ENDPOINT_URL_S3, then run the step again: it only uploads.",
                    failed);
        }
        spec.commandLine().getOut().printf("Uploaded to s3://%s/%s.%n", destination.bucket(), destination.prefix());
    }

    private static PipelineFailure databaseFailure(SQLException failed) {
        return new PipelineFailure(
                "The database refused: " + failed.getMessage(),
                "Start and migrate it first (scripts/up does both), or leave out --database for files alone.",
                failed);
    }

    static final class S3LocationConverter implements CommandLine.ITypeConverter<S3Location> {
        @Override
        public S3Location convert(String text) {
            try {
                return S3Location.parse(text);
            } catch (IllegalArgumentException invalid) {
                throw new CommandLine.TypeConversionException(invalid.getMessage());
            }
        }
    }
}
