package com.stylesense.pipeline.multiply;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.catalogue.ProductsFile;
import com.stylesense.pipeline.csv.CsvTarget;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The step that makes a large catalogue out of a small one, for benchmarks. */
@Command(
        name = "multiply",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a catalogue N times as large, to measure the shop on. Pictures are shared by the copies.",
        footer = "%nExample: scripts/pipeline multiply --factor 100 --output /tmp/large/products_clean.csv")
public final class MultiplyCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--products",
            paramLabel = "FILE",
            defaultValue = "data/processed/products_clean.csv",
            description = "The catalogue to multiply (${DEFAULT-VALUE}).")
    private Path products;

    @Option(names = "--factor", paramLabel = "N", required = true, description = "How many times as large.")
    private int factor;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "Where the large one goes.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        if (factor < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--factor must be 1 or more.");
        }
        PrintWriter console = spec.commandLine().getOut();
        var originals = ProductsFile.read(products);
        try (CsvTarget target = CsvTarget.create(output, ProductsFile.COLUMNS)) {
            new Multiplication(originals).write(factor, target, new ConsoleProgress(console));
            target.commit();
        }
        console.printf(Locale.ROOT, "%,d products: %s%n", (long) factor * originals.size(), output);
        console.flush();
        return CommandLine.ExitCode.OK;
    }
}
