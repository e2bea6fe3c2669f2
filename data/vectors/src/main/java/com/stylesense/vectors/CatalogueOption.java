package com.stylesense.vectors;

import com.stylesense.embedding.job.Picture;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.catalogue.ProductsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose pictures a step embeds. */
public final class CatalogueOption {

    @Option(
            names = "--products",
            paramLabel = "FILE",
            defaultValue = "data/processed/products_clean.csv",
            description = "The catalogue (${DEFAULT-VALUE}).")
    private Path products;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            defaultValue = "${env:STYLESENSE_IMAGES:-data/images}",
            description = "Where its pictures are (STYLESENSE_IMAGES, or else data/images).")
    private Path images;

    @Option(names = "--limit", paramLabel = "N", description = "The first N products only.")
    private Integer limit;

    public List<Product> products() throws IOException {
        List<Product> all = ProductsFile.read(products);
        return limit == null ? all : all.subList(0, Math.min(limit, all.size()));
    }

    public List<Picture> pictures() throws IOException {
        if (!Files.isDirectory(images)) {
            throw new PipelineFailure(
                    "There is no folder of pictures at " + images + ".", "Name it with --images DIR.");
        }
        return products().stream().map(this::picture).toList();
    }

    /** Where the shop has its picture. */
    public Path image(Product product) {
        return images.resolve(product.imagePath());
    }

    /** The file whose content goes through the network: of a drawing the picture beside it. */
    public Path embedded(Product product) {
        return images.resolve(raster(product.imagePath()));
    }

    /** What helps when none of the pictures could be read. */
    String remedy() throws IOException {
        return products().stream().map(Product::imagePath).anyMatch(CatalogueOption::isDrawing)
                ? "Of a drawing, 7.svg, the picture 7.png is read: make those of the demo catalogue with scripts/pipeline demo "
                        + "--raster DIR, your own with any program, and name their folder with --images DIR."
                : "Name the folder of the catalogue's pictures with --images DIR.";
    }

    private Picture picture(Product product) {
        return product.imagePath().isEmpty()
                ? Picture.missing(product.id())
                : Picture.file(product.id(), embedded(product));
    }

    private static boolean isDrawing(String imagePath) {
        return imagePath.endsWith(".svg");
    }

    /** A drawing is looked at as the picture of the same name that {@code demo --raster} makes of it. */
    private static String raster(String imagePath) {
        return isDrawing(imagePath) ? imagePath.replaceFirst("svg$", "png") : imagePath;
    }
}
