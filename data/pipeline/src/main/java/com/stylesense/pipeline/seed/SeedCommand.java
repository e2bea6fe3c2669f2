package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.store.database.DatabaseUrl;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The step that fills a database from the files of the steps before it. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Loads catalogue and shoppers into the shop's database. Every file is read and checked first; what is wrong is "
                    + "listed by file, line and column, and nothing is written then.",
            "Running it again changes nothing; a run that was killed is finished by the next."
        },
        footer = "%nExample: DATABASE_URL=postgresql://admin:admin123@localhost:5432/stylesense scripts/pipeline seed")
public final class SeedCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--products",
            paramLabel = "FILE",
            description = "The catalogue (data/own/products_clean.csv, or else data/processed/products_clean.csv).")
    private @Nullable Path products;

    @Option(
            names = "--simulated",
            paramLabel = "DIR",
            description = "The shoppers and their history (each file from data/own, or else data/simulated).")
    private @Nullable Path simulated;

    @Option(
            names = "--fresh",
            description =
                    "Put the files in place of all that the shop holds, real people's orders and accounts included, in one "
                            + "transaction: where a file is refused, the shop stays as it was.")
    private boolean fresh;

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter console = spec.commandLine().getOut();
        try (Connection connection = connect()) {
            Seeding seeding = new Seeding(connection, new ConsoleProgress(console));
            SeedFiles files = SeedFiles.below(Path.of("data")).with(products, simulated);
            SeedFiles.unread(Path.of("data"))
                    .forEach(file -> console.println(file + " is not read, as files there are called "
                            + String.join(", ", SeedFiles.NAMES) + "."));
            if (fresh) {
                seeding.seedAnew(files);
                return tell(console, "The shop is seeded anew.", CommandLine.ExitCode.OK);
            }
            return switch (seeding.seed(files)) {
                case SEEDED -> tell(console, "The shop is seeded.", CommandLine.ExitCode.OK);
                case UNCHANGED ->
                    tell(
                            console,
                            "The shop was seeded from these files before; nothing changed.",
                            CommandLine.ExitCode.OK);
                case OTHER_DATA_KEPT ->
                    throw new PipelineFailure(
                            "The database holds other data than these files, and it was left alone.",
                            "Add --fresh to put these files in their place; real people's orders and accounts are lost then.");
            };
        }
    }

    private static Connection connect() {
        String address = System.getenv("DATABASE_URL");
        if (address == null || address.isBlank()) {
            throw new PipelineFailure(
                    "DATABASE_URL is not set, so there is no database to seed.",
                    "Set it to postgresql://user:password@host:5432/database; scripts/up seeds its own itself.");
        }
        try {
            DatabaseUrl url = DatabaseUrl.parse(address);
            return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
        } catch (IllegalArgumentException malformed) {
            throw new PipelineFailure(
                    Objects.requireNonNull(malformed.getMessage()), "Correct DATABASE_URL and try again.", malformed);
        } catch (SQLException refused) {
            throw new PipelineFailure(
                    "The database does not answer: " + refused.getMessage(),
                    "Check that it runs and that DATABASE_URL names it rightly.",
                    refused);
        }
    }

    private static int tell(PrintWriter console, String message, int exitCode) {
        console.println(message);
        console.flush();
        return exitCode;
    }
}
