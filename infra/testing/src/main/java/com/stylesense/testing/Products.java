package com.stylesense.testing;

import java.math.BigDecimal;

/** Products of a test's own in the catalogue. */
public final class Products {

    private Products() {}

    /** @return the new product's id */
    public static long add(Shop shop, String price, int stock) {
        return shop.number("""
            INSERT INTO products (name, brand, gender, master_category, sub_category, article_type, base_colour,
                                  season, year,
                                  usage, price, stock_count, avg_rating, image_path)
            VALUES ('Test Shirt', 'Testwear', 'Men', 'Apparel', 'Topwear', 'Shirts', 'Blue', 'Summer', 2026, 'Casual',
                    ?, ?, 4.2, 'test.svg')
            RETURNING id""", new BigDecimal(price), stock);
    }

    public static long stock(Shop shop, long product) {
        return shop.number("SELECT stock_count FROM products WHERE id = ?", product);
    }
}
