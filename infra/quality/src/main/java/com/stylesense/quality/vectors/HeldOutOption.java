package com.stylesense.quality.vectors;

import com.stylesense.embedding.job.PictureDigest;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.vectors.CatalogueOption;
import com.stylesense.vectors.learn.PhotoSplit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose neighbours a step looks at: everybody's, or those alone that no network has learned from. */
public final class HeldOutOption {

    @Option(
            names = "--held-out",
            description =
                    "Ask for those products alone whose photos learn-network never learns from; their neighbours may be any.")
    private boolean heldOut;

    List<Product> asked(Collection<Product> products, CatalogueOption catalogue) throws IOException {
        List<Product> asked = new ArrayList<>();
        for (Product product : products) {
            if (!heldOut || isHeldOut(product, catalogue)) {
                asked.add(product);
            }
        }
        return asked;
    }

    /** A product whose photo is not there is not asked for: nobody can tell. */
    private static boolean isHeldOut(Product product, CatalogueOption catalogue) throws IOException {
        Path photo = catalogue.embedded(product);
        return Files.isRegularFile(photo)
                && PhotoSplit.of(PictureDigest.of(Files.readAllBytes(photo))) == PhotoSplit.HELD_OUT;
    }
}
