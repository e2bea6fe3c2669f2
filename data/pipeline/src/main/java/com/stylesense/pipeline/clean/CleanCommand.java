package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.ProductsFile;
import com.stylesense.pipeline.csv.CsvTarget;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The step from a catalogue as it was found to products_clean.csv. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Turns a fashion.csv of either form, or what WooCommerce, Shopify, Google Merchant, Shopware, PrestaShop or Etsy export "
                    + "as CSV or TSV, into products_clean.csv.",
            "Rows are repaired where the rest of the row or file tells what is meant, each repair listed in repaired.csv; what "
                    + "can't be repaired is set aside in rejected.csv with its line number and the reason."
        },
        footer = "%nExample: scripts/pipeline clean --input data/fashion.csv --images data/images")
public final class CleanCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            defaultValue = "data/fashion.csv",
            description = "The catalogue to clean (${DEFAULT-VALUE}).")
    private Path input;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description = "The products' pictures (the folder images beside the catalogue).")
    private @Nullable Path images;

    @Option(names = "--no-images", description = "Take the names of the pictures on trust.")
    private boolean imagesOnTrust;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "data/processed/products_clean.csv",
            description = "The cleaned catalogue (${DEFAULT-VALUE}); rejected.csv and repaired.csv go beside it.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        requireTwoFiles();
        SourceText text = SourceText.read(input);
        Path folder = images != null ? images : input.resolveSibling("images");
        Optional<Pictures> pictures = imagesOnTrust ? Optional.empty() : Optional.of(Pictures.in(folder));
        CleanResult result = Cleaner.clean(text, pictures);

        boolean written = !result.products().isEmpty() || !Files.exists(output);
        if (written) {
            ProductsFile.write(output, result.products());
        }
        writeRejections(result.rejections());
        writeRepairs(result.repaired());
        report(result, written ? output.toString() : output + " stays as it was");
        pictures.ifPresent(found ->
                PictureAdvice.of(found, result).forEach(spec.commandLine().getOut()::println));
        spec.commandLine().getOut().flush();
        return result.products().isEmpty() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private void requireTwoFiles() throws IOException {
        if (Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output)) {
            throw new PipelineFailure(
                    input + " is both the catalogue and where the cleaned one goes, which would replace it.",
                    "Name another file with --output.");
        }
    }

    private Path rejected() {
        return output.resolveSibling("rejected.csv");
    }

    private Path repaired() {
        return output.resolveSibling("repaired.csv");
    }

    private void writeRejections(List<Rejection> rejections) throws IOException {
        try (CsvTarget target = CsvTarget.create(rejected(), List.of("line", "id", "reason", "row"))) {
            for (Rejection rejection : rejections) {
                target.field(rejection.line())
                        .field(rejection.id())
                        .field(rejection.reason())
                        .field(rejection.row())
                        .endRow();
            }
            target.commit();
        }
    }

    private void writeRepairs(List<Repair> repairs) throws IOException {
        try (CsvTarget target = CsvTarget.create(repaired(), List.of("line", "id", "repair", "taken"))) {
            for (Repair repair : repairs) {
                target.field(repair.line())
                        .field(repair.id())
                        .field(repair.kind())
                        .field(repair.taken())
                        .endRow();
            }
            target.commit();
        }
    }

    private void report(CleanResult result, String outcome) {
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                Locale.ROOT,
                "%,d of %,d rows became products (%s form): %s%n",
                result.products().size(),
                result.rows(),
                result.form(),
                outcome);
        if (!result.unread().isEmpty()) {
            console.printf(
                    "Columns that were not read, as this form has no such: %s%n", String.join(", ", result.unread()));
        }
        result.repairs().forEach((kind, count) -> console.printf(Locale.ROOT, "  %,7d repaired: %s%n", count, kind));
        result.rejections().stream()
                .collect(Collectors.groupingBy(
                        rejection -> rejection.reason().replaceAll("\\d+", "N"), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(reason ->
                        console.printf(Locale.ROOT, "  %,7d set aside: %s%n", reason.getValue(), reason.getKey()));
        result.readAsWindows()
                .ifPresent(product -> console.printf(
                        "Such a line holds \"%s\". If that is not what it says, the file is in another charset: save it as "
                                + "\"CSV UTF-8\" and clean that.%n",
                        product.name()));
        if (!result.repaired().isEmpty()) {
            console.printf("Repairs, line by line: %s%n", repaired());
        }
        if (!result.rejections().isEmpty()) {
            console.printf("Rows set aside, with line and reason: %s%n", rejected());
        }
        console.flush();
    }
}
