package com.stylesense.demo;

import com.stylesense.demo.picture.Illustrator;
import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineStep;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the catalogue that ships with the shop, and what is made from it: pictures, rasters, contact sheets. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Invents the demo catalogue: products_clean.csv, and images/<id>.svg drawn for each product.",
            "The same catalogue and the same pictures every time."
        })
public final class DemoCommand implements PipelineStep {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "data/demo",
            description = "folder of products_clean.csv and images (${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--raster",
            paramLabel = "DIR",
            description = "write <id>.png of 240 by 320 pixels here instead, for the embedder")
    private Path raster;

    @Option(
            names = "--contact-sheet",
            paramLabel = "FILE",
            description = "write one page of many pictures here instead (PNG)")
    private Path contactSheet;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "for --raster and --contact-sheet: only these article types")
    private List<String> types = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "60",
            description = "for --contact-sheet: at most so many pictures (${DEFAULT-VALUE})")
    private int limit;

    @Override
    public Integer call() throws IOException {
        List<DemoProduct> products = DemoCatalogue.products();
        if (raster != null) {
            writeRasters(chosen(products));
        } else if (contactSheet != null) {
            writeContactSheet(spread(chosen(products)));
        } else {
            writeCatalogue(products);
        }
        return 0;
    }

    private void writeCatalogue(List<DemoProduct> products) throws IOException {
        Path images = Files.createDirectories(out.resolve("images"));
        Path csv = out.resolve("products_clean.csv");
        CatalogueCsv.write(products, csv);
        eachInParallel(
                "Drawing",
                products,
                product -> write(images.resolve(product.imagePath()), Illustrator.svg(product.look())));
        spec.commandLine()
                .getOut()
                .printf(Locale.ROOT, "%,d products in %s, their pictures in %s%n", products.size(), csv, images);
    }

    private void writeRasters(List<DemoProduct> products) throws IOException {
        Files.createDirectories(raster);
        eachInParallel(
                "Rendering",
                products,
                product -> write(raster.resolve(product.id() + ".png"), Raster.of(Illustrator.svg(product.look()))));
        spec.commandLine().getOut().printf(Locale.ROOT, "%,d rasters in %s%n", products.size(), raster);
    }

    private void writeContactSheet(List<DemoProduct> products) throws IOException {
        List<BufferedImage> pictures = products.parallelStream()
                .map(product -> Raster.of(Illustrator.svg(product.look()), 360, 480))
                .toList();
        int columns = Math.clamp((int) Math.ceil(Math.sqrt(products.size() * 1.6)), 1, 10);
        ImageIO.write(ContactSheet.of(products, pictures, columns), "png", contactSheet.toFile());
        spec.commandLine().getOut().printf(Locale.ROOT, "%,d pictures on %s%n", products.size(), contactSheet);
    }

    private List<DemoProduct> chosen(List<DemoProduct> products) {
        return products.stream()
                .filter(product ->
                        types.isEmpty() || types.contains(product.look().type()))
                .toList();
    }

    /** Evenly from the whole list, so that a small page still shows all of its breadth. */
    private List<DemoProduct> spread(List<DemoProduct> products) {
        int count = Math.min(limit, products.size());
        return IntStream.range(0, count)
                .mapToObj(i -> products.get((int) ((long) i * products.size() / count)))
                .toList();
    }

    private void eachInParallel(String task, List<DemoProduct> products, Consumer<DemoProduct> work) {
        var progress = new ConsoleProgress(spec.commandLine().getErr());
        var done = new AtomicInteger();
        products.parallelStream().forEach(product -> {
            work.accept(product);
            synchronized (progress) {
                progress.progressed(task, done.incrementAndGet(), products.size());
            }
        });
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, BufferedImage image) {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
