package com.stylesense.data.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the catalogue that ships with the shop. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Invents the demo catalogue: products_clean.csv with a drawn picture for each product.")
public final class DemoCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", defaultValue = "data/demo", description = "where to (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() throws IOException {
        var products = DemoCatalogue.products();
        Files.createDirectories(out);
        Path csv = out.resolve("products_clean.csv");
        CatalogueCsv.write(products, csv);
        System.out.printf("%,d products written to %s%n", products.size(), csv);
        return 0;
    }
}
