package com.stylesense.quality.vectors;

import com.stylesense.pipeline.PipelineStep;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.vectors.CatalogueOption;
import com.stylesense.vectors.Neighbourhood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that lets a person judge what the vectors take for alike. */
@Command(
        name = "contact-sheet",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a page of products, each beside the ten that look most like it, with their cosines, as the shop would list them.",
            "The products are spread evenly over the catalogue's article types. What is of another type than asked for is marked."
        },
        footer =
                "%nExample: scripts/pipeline contact-sheet --vectors data/demo/vectors.bin --products data/demo/products_clean.csv "
                        + "--images data/demo/images --out neighbours.html")
public final class ContactSheetCommand implements PipelineStep {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private StoredVectors vectors;

    @Mixin
    private HeldOutOption heldOut;

    @Option(
            names = "--queries",
            paramLabel = "N",
            defaultValue = "10",
            description = "Products to look for (${DEFAULT-VALUE}).")
    private int queries;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "neighbours.html",
            description = "The page (${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Neighbourhood neighbourhood = new Neighbourhood(vectors.load(), catalogue.products());
        List<Product> asked = spread(heldOut.asked(neighbourhood.products(), catalogue));
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>What looks alike</title>
                <style>
                  body { font: 12px/1.3 sans-serif; margin: 12px }
                  section { display: flex; gap: 6px; margin-bottom: 8px }
                  figure { margin: 0; width: 108px }
                  figure:first-child { width: 130px; border-right: 3px solid #222 }
                  figure.other { background: #ffe3dc }
                  img { width: 100px; height: 134px; object-fit: contain; display: block }
                </style>
                <h1>Ten that look most alike</h1>
                """);
        for (Product product : asked) {
            page.append("<section>\n").append(figure(product, "", ""));
            for (Neighbourhood.Neighbour neighbour : neighbourhood.distinct(product.id())) {
                boolean same = neighbour.product().articleType().equals(product.articleType());
                page.append(figure(
                        neighbour.product(),
                        String.format(Locale.ROOT, "%.3f ", neighbour.cosine()),
                        same ? "" : " class=\"other\""));
            }
            page.append("</section>\n");
        }
        Files.writeString(out, page.append("</html>\n"));
        spec.commandLine().getOut().printf(Locale.ROOT, "%d products with their neighbours in %s%n", asked.size(), out);
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    /** One from the middle of each of as many equal parts of the catalogue, sorted by type: frequent types come up more often. */
    private List<Product> spread(List<Product> products) {
        List<Product> byType = products.stream()
                .sorted(Comparator.comparing(Product::articleType).thenComparingLong(Product::id))
                .toList();
        int count = Math.min(queries, byType.size());
        return IntStream.range(0, count)
                .mapToObj(part -> byType.get((2 * part + 1) * byType.size() / (2 * count)))
                .toList();
    }

    private String figure(Product product, String score, String mark) {
        String type = escaped(product.articleType());
        return "<figure" + mark + "><img src=\""
                + escaped(catalogue.image(product).toUri().toString()) + "\" alt=\"" + escaped(product.name())
                + "\"><figcaption>" + score + type + "<br>" + product.id() + "</figcaption></figure>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
