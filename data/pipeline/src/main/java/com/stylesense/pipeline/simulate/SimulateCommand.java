package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.catalogue.ProductsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The step that gives a catalogue its shoppers and their history. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Invents shoppers for a catalogue: users.csv, orders.csv, order_items.csv, interactions.csv and review_comments.csv.",
            "The same catalogue, seed, day and totals give the same files."
        },
        footer = "%nExample: scripts/pipeline simulate --until 2026-01-31")
public final class SimulateCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--products",
            paramLabel = "FILE",
            defaultValue = "data/processed/products_clean.csv",
            description = "The catalogue (${DEFAULT-VALUE}).")
    private Path productsFile;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "data/simulated",
            description = "Where the files go (${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The day on which the history ends, at its first moment in UTC (today, or STYLESENSE_NOW's).")
    private @Nullable LocalDate until;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20260115",
            description = "Where randomness starts (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--users", paramLabel = "N", defaultValue = "1200", description = "(${DEFAULT-VALUE})")
    private int users;

    @Option(names = "--orders", paramLabel = "N", defaultValue = "15000", description = "(${DEFAULT-VALUE})")
    private int orders;

    @Option(
            names = "--items",
            paramLabel = "N",
            defaultValue = "40000",
            description = "Lines of all orders together (${DEFAULT-VALUE}).")
    private int items;

    @Option(
            names = "--interactions",
            paramLabel = "N",
            defaultValue = "25000",
            description = "Likes, bookmarks and reviews together (${DEFAULT-VALUE}).")
    private int interactions;

    @Override
    public Integer call() throws IOException {
        Totals totals = new Totals(users, orders, items, interactions);
        List<Product> products = ProductsFile.read(productsFile);
        PrintWriter console = spec.commandLine().getOut();
        LocalDate day = until == null ? today() : until;
        CohortTable cohorts;
        try (Log log = new Log(out)) {
            cohorts = Simulation.run(products, totals, day, seed, log, new ConsoleProgress(console));
            log.commit();
        }
        console.printf(
                Locale.ROOT,
                "%,d users, %,d orders, %,d order items, %,d interactions until %s: %s%n%n",
                users,
                orders,
                items,
                interactions,
                day,
                out);
        console.print(cohorts);
        console.flush();
        return CommandLine.ExitCode.OK;
    }

    /** As the shop's own clock has it, so that a pinned shop gets a history that ends on its day. */
    private static LocalDate today() {
        String pinned = System.getenv("STYLESENSE_NOW");
        if (pinned == null || pinned.isBlank()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return OffsetDateTime.parse(pinned)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeParseException malformed) {
            throw new PipelineFailure(
                    "STYLESENSE_NOW is \"" + pinned + "\", which is no ISO 8601 time with offset.",
                    "Write it like 2026-01-31T12:00:00Z, unset it, or give --until.",
                    malformed);
        }
    }
}
