package com.stylesense.pipeline.multiply;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.catalogue.ProductsFile;
import com.stylesense.pipeline.clean.Merchandising;
import com.stylesense.pipeline.csv.CsvTarget;
import java.io.IOException;
import java.util.List;

/**
 * A catalogue many times over, for measuring how the shop grows: the originals, then copies under new ids and names,
 * with prices, stock and ratings of their own, and all attributes spread as before.
 */
final class Multiplication {

    private static final List<String> HUES = List.of(
            "Amber",
            "Ashen",
            "Bright",
            "Calm",
            "Cedar",
            "Coastal",
            "Dusky",
            "Early",
            "Ember",
            "Frosted",
            "Gentle",
            "Golden",
            "Harbour",
            "Ivory",
            "Late",
            "Misty",
            "Northern",
            "Pale",
            "Quiet",
            "Silver",
            "Sunlit",
            "Velvet",
            "Wild",
            "Winding");
    private static final List<String> PLACES = List.of(
            "Arbour", "Bay", "Brook", "Canyon", "Cliff", "Cove", "Dune", "Fjord", "Forest", "Garden", "Glade", "Hill",
            "Island", "Lagoon", "Lane", "Meadow", "Orchard", "Pier", "Prairie", "Ridge", "River", "Shore", "Terrace",
            "Valley");
    private static final int PROGRESS_EVERY = 1_000;

    private final List<Product> originals;
    private final long highestId;

    Multiplication(List<Product> originals) {
        this.originals = originals;
        this.highestId = originals.stream().mapToLong(Product::id).max().orElse(0);
    }

    void write(int factor, CsvTarget target, ProgressListener progress) throws IOException {
        long total = (long) factor * originals.size();
        long written = 0;
        for (int copy = 0; copy < factor; copy++) {
            for (int i = 0; i < originals.size(); i++) {
                Product original = originals.get(i);
                long id = highestId + 1 + written - originals.size();
                ProductsFile.write(target, copy == 0 ? original : copy(original, id, edition(copy, i)));
                written++;
                if (written % PROGRESS_EVERY == 0 || written == total) {
                    progress.progressed("Multiplying", written, total);
                }
            }
        }
    }

    private static Product copy(Product original, long id, String edition) {
        String name = original.name() + ", " + edition;
        Merchandising own = Merchandising.of(id, name, original.brand(), original.gender(), original.articleType());
        return new Product(
                id,
                name,
                original.brand(),
                original.gender(),
                original.masterCategory(),
                original.subCategory(),
                original.articleType(),
                original.baseColour(),
                original.season(),
                original.year(),
                original.usage(),
                own.price(),
                own.stockCount(),
                own.avgRating(),
                original.imagePath());
    }

    /** Two words that differ from copy to copy and from product to product. */
    private static String edition(int copy, int product) {
        int number = copy * 37 + product * 5;
        return HUES.get(number % HUES.size()) + " " + PLACES.get(number / HUES.size() % PLACES.size());
    }
}
