package com.stylesense.products;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A shop whose whole catalogue is the test's own, so that a test can say exactly what a page must hold. */
public final class CatalogueShop {

    private static Shop shop;

    private CatalogueShop() {}

    /** A product as a test puts it on the shelf. */
    public record Item(
            long id,
            String name,
            String brand,
            String gender,
            String masterCategory,
            String subCategory,
            String articleType,
            String baseColour,
            String season,
            int year,
            String usage,
            BigDecimal price,
            int stock,
            BigDecimal rating) {

        private Object[] columns() {
            return new Object[] {
                id,
                name,
                brand,
                gender,
                masterCategory,
                subCategory,
                articleType,
                baseColour,
                season,
                year,
                usage,
                price,
                stock,
                rating
            };
        }

        public String value(FacetField field) {
            return switch (field) {
                case GENDER -> gender;
                case MASTER_CATEGORY -> masterCategory;
                case SUB_CATEGORY -> subCategory;
                case ARTICLE_TYPE -> articleType;
                case BASE_COLOUR -> baseColour;
                case SEASON -> season;
                case USAGE -> usage;
                case BRAND -> brand;
            };
        }
    }

    public static synchronized Shop withNothingBut(List<Item> items) {
        if (shop == null) {
            shop = Shop.open(ShopDatabase.startFresh(), Map.of());
            shop.update("CREATE TABLE words_at_first AS TABLE search_words");
        }
        shop.update("TRUNCATE products, users CASCADE");
        // Not those that no product was seen with: a synonym may have been a word of the catalogue before.
        shop.update("TRUNCATE search_words");
        shop.update("INSERT INTO search_words TABLE words_at_first");
        stock(shop, items);
        return shop;
    }

    public static void stock(Shop shop, List<Item> items) {
        shop.database(connection -> {
            Queries.on(connection).batch("""
                INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year,
                                      usage, price, stock_count, avg_rating, image_path)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'picture.svg')""", items.stream().map(Item::columns));
            return items.size();
        });
    }
}
