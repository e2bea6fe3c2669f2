package com.stylesense.quality.index;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.PipelineStep;
import com.stylesense.quality.vectors.StoredVectors;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.store.vector.PictureIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that tells what the database's index finds, and how fast, at a size that memory no longer serves. */
@Command(
        name = "measure-index",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Builds the shop's index over many vectors in a schema of its own, searches it as the shop does, and compares the answers "
                    + "with exact ones.",
            "The vectors are mixtures of two real ones that look alike, with some noise."
        })
public final class MeasureIndexCommand implements PipelineStep {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private StoredVectors vectors;

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:DATABASE_URL}",
            required = true,
            description = "A PostgreSQL with pgvector that may work for a while (DATABASE_URL).")
    private String database;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "100000", description = "Vectors (${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--queries", paramLabel = "N", defaultValue = "200", description = "Queries (${DEFAULT-VALUE}).")
    private int queries;

    @Option(
            names = "--ef-search",
            paramLabel = "N",
            split = ",",
            defaultValue = "40,100,200,400",
            description = "Values of hnsw.ef_search (${DEFAULT-VALUE}).")
    private List<Integer> searched;

    @Option(
            names = "--in-stock",
            paramLabel = "SHARE",
            split = ",",
            defaultValue = "0.9,0.05,0.001",
            description = "Shares of the products that are in stock, each measured (${DEFAULT-VALUE}).")
    private List<Double> inStock;

    @Override
    public Integer call() throws IOException {
        DatabaseUrl url = DatabaseUrl.parse(database);
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                MeasuredShop shop = MeasuredShop.open(connection)) {
            measure(connection, shop);
        } catch (SQLException failed) {
            throw new PipelineFailure(
                    "The database refused: " + failed.getMessage(),
                    "It must be a PostgreSQL with pgvector 0.8 or newer, with some gigabytes free.",
                    failed);
        }
        return CommandLine.ExitCode.OK;
    }

    private void measure(Connection connection, MeasuredShop shop) throws SQLException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        // The questions hold all that is asked of the vectors in memory: building the index wants the memory for
        // itself.
        List<Question> questions = questions(shop);
        long started = System.nanoTime();
        new PictureIndex(connection).create();
        out.printf(
                Locale.ROOT,
                "%,d vectors; index built in %.0f s; vectors %s, index %s%n",
                rows,
                (System.nanoTime() - started) / 1e9,
                shop.sizeOfVectors(),
                shop.sizeOfIndex());
        out.println("| in stock | ef_search | recall@10 | p50 ms | p95 ms | fewest found |");
        out.println("|---|---|---|---|---|---|");
        for (double share : inStock) {
            shop.stock(share);
            for (int ef : searched) {
                out.println(SearchRound.of(connection, questions, share, ef).line());
                out.flush();
            }
        }
    }

    private List<Question> questions(MeasuredShop shop) throws SQLException, IOException {
        ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getOut());
        ExactMatrix loaded = shop.load(new MixedVectors(vectors.load()), rows, progress);
        return Question.draw(loaded, SearchRound.WARM_UP + queries, inStock);
    }
}
