package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.embedding.file.UnfitVectorsException;
import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.file.VectorRow;
import com.stylesense.embedding.file.VectorRows;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.catalogue.ProductsFile;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.recommender.similarity.PictureVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Reads a folder with what {@code clean}, {@code embed} and {@code simulate} write, as a shop is seeded from. */
public final class ShopFolder {

    private ShopFolder() {}

    /** @throws PipelineFailure when a file is missing, malformed or does not fit the others */
    public static ShopRecords read(Path folder) throws IOException {
        SeedFiles files = SeedFiles.below(folder);
        List<Product> products = ProductsFile.read(files.products());
        CatalogueSnapshot catalogue =
                new CatalogueSnapshot(1, products.stream().map(ShopFolder::row).toList());
        return new ShopRecords(
                products,
                catalogue,
                OrderFiles.read(files),
                InteractionsFile.read(files.interactions(), catalogue),
                pictures(files.vectors()));
    }

    private static CatalogueProduct row(Product product) {
        return new CatalogueProduct(
                product.id(),
                product.name(),
                product.brand(),
                product.gender(),
                product.masterCategory(),
                product.subCategory(),
                product.articleType(),
                product.baseColour(),
                product.season(),
                product.year(),
                product.price().doubleValue(),
                product.avgRating() == null
                        ? 0
                        : product.avgRating().movePointRight(2).intValueExact());
    }

    private static PictureVectors pictures(VectorFiles files) throws IOException {
        if (!files.exist()) {
            return PictureVectors.none();
        }
        try (VectorRows rows = files.open()) {
            TreeMap<Long, float[]> byId = new TreeMap<>();
            for (VectorRow row = rows.next(); row != null; row = rows.next()) {
                byId.put(row.productId(), row.vector());
            }
            ExactMatrix.Builder matrix = ExactMatrix.builder(rows.width());
            byId.forEach(matrix::add);
            return matrix.build();
        } catch (UnfitVectorsException unfit) {
            throw new PipelineFailure(
                    Objects.requireNonNull(unfit.getMessage()),
                    "Make the vectors anew with scripts/pipeline embed, or take them away.",
                    unfit);
        }
    }
}
