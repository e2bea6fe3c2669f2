package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.catalogue.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small regular catalogue: types, brands, colours, seasons and genders take turns. Strivo alone makes sports shoes.
 */
final class Wardrobe {

    private static final List<List<String>> TYPES = List.of(
            List.of("Apparel", "Topwear", "Tshirts"), List.of("Apparel", "Topwear", "Shirts"),
            List.of("Apparel", "Dress", "Dresses"), List.of("Apparel", "Bottomwear", "Jeans"),
            List.of("Apparel", "Bottomwear", "Shorts"), List.of("Footwear", "Shoes", "Casual Shoes"),
            List.of("Footwear", "Shoes", "Sports Shoes"), List.of("Footwear", "Sandal", "Sandals"));
    private static final List<String> BRANDS = List.of("Auriel", "Tarn", "Veltrix", "Kinetara", "Rushmere");
    private static final List<String> COLOURS = List.of("Black", "White", "Blue", "Red", "Green", "Grey", "Pink");
    private static final List<String> SEASONS = List.of("Summer", "Fall", "Winter", "Spring", "Summer");
    private static final List<String> GENDERS = List.of("Women", "Men", "Women", "Men", "Girls", "Boys");

    private Wardrobe() {}

    static List<Product> products(int count) {
        return IntStream.range(0, count).mapToObj(Wardrobe::product).toList();
    }

    private static Product product(int number) {
        List<String> type = turn(TYPES, number);
        String brand = type.get(2).equals("Sports Shoes") ? "Strivo" : turn(BRANDS, number / 3);
        return new Product(
                100 + number,
                brand + " " + type.get(2) + " " + number,
                brand,
                turn(GENDERS, number / 5),
                type.get(0),
                type.get(1),
                type.get(2),
                turn(COLOURS, number / 2),
                turn(SEASONS, number / 7),
                2020,
                "Casual",
                BigDecimal.valueOf(999 + number * 37L % 9000, 2),
                10,
                number % 9 == 0 ? null : BigDecimal.valueOf(30 + number % 20, 1),
                (100 + number) + ".svg");
    }

    static Product madeFor(String gender, Product product) {
        return new Product(
                product.id(),
                product.name(),
                product.brand(),
                gender,
                product.masterCategory(),
                product.subCategory(),
                product.articleType(),
                product.baseColour(),
                product.season(),
                product.year(),
                product.usage(),
                product.price(),
                product.stockCount(),
                product.avgRating(),
                product.imagePath());
    }

    private static <T> T turn(List<T> values, int number) {
        return values.get(number % values.size());
    }
}
