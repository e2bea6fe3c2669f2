package com.stylesense.products;

import com.stylesense.products.CatalogueShop.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Products whose attributes are drawn at random, from a seed, and few enough that every combination of filters meets some. */
public final class RandomCatalogue {

    private final Random random;

    public RandomCatalogue(long seed) {
        this.random = new Random(seed);
    }

    public List<Item> items(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(this::item).toList();
    }

    public Item item(long id) {
        String articleType = one("Shirts", "Jeans", "Heels", "Casual Shoes");
        String brand = one("Nike", "Puma", "Gini, Jony & Co", "O'Neill");
        String colour = one("Red", "Black", "Navy Blue");
        return new Item(
                id,
                brand + " " + colour + " " + articleType + one("", "", " deluxe", " black", " for women"),
                brand,
                one("Men", "Women", "Girls"),
                one("Apparel", "Footwear"),
                one("Topwear", "Shoes"),
                articleType,
                colour,
                one("Summer", "Winter"),
                2015 + random.nextInt(4),
                one("Casual", "Sports"),
                BigDecimal.valueOf(500 + random.nextInt(20) * 250L, 2),
                Math.max(0, random.nextInt(6) - 2),
                random.nextInt(10) == 0 ? null : BigDecimal.valueOf(30 + random.nextInt(21), 1));
    }

    @SafeVarargs
    public final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
