package com.stylesense.deploy;

import com.stylesense.runtime.security.Passwords;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A small shop, the same in every database that it is put into: 60 products, 6 shoppers, 36 orders, 30 interactions. */
final class Fixture {

    static final String NOW = "2026-06-15T12:00:00Z";
    static final String EMAIL = "shopper1@example.com";
    static final String PASSWORD = "password123";

    private Fixture() {}

    static void fill(ShopDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year,
                                      usage, price, stock_count, avg_rating, image_path)
                SELECT n, 'Product Café ' || n, 'Brand ' || n % 5, (ARRAY['Men', 'Women', 'Unisex'])[n % 3 + 1], 'Apparel',
                       (ARRAY['Topwear', 'Bottomwear', 'Shoes', 'Bags'])[n % 4 + 1], (ARRAY['Shirts', 'Jeans', 'Heels', 'Bags'])[n % 4 + 1],
                       (ARRAY['Red', 'Blue', 'Black', 'White', 'Green'])[n % 5 + 1],
                       (ARRAY['Winter', 'Spring', 'Summer', 'Fall'])[n % 4 + 1], 2020 + n % 7, 'Casual', 9.99 + n, n % 7,
                       1 + n % 9 * 0.5, n || '.jpg'
                FROM generate_series(1, 60) n""");
            users(connection);
            statement.execute("""
                INSERT INTO orders (id, user_id, status, ordered_at, total)
                SELECT n, n % 6 + 1, (ARRAY['delivered', 'placed', 'shipped', 'cancelled'])[n % 4 + 1],
                       timestamptz '2026-06-14T12:00:00Z' - n * interval '2 days', 100
                FROM generate_series(1, 36) n""");
            statement.execute("""
                INSERT INTO order_items (order_id, product_id, quantity, unit_price)
                SELECT n, (n * 7 + m * 5) % 60 + 1, m + 1, 9.99 + (n * 7 + m * 5) % 60 + 1
                FROM generate_series(1, 36) n, generate_series(0, 2) m""");
            statement.execute("""
                INSERT INTO interactions (user_id, product_id, kind, rating, comment, created_at)
                SELECT n % 6 + 1, n * 2, (ARRAY['like', 'bookmark', 'review'])[n % 3 + 1], CASE WHEN n % 3 = 2 THEN n % 5 + 1 END,
                       CASE WHEN n % 3 = 2 THEN 'Fits well' END, timestamptz '2026-06-14T12:00:00Z' - n * interval '1 day'
                FROM generate_series(1, 30) n""");
            for (String table : new String[] {"users", "products", "orders"}) {
                statement.execute("SELECT setval(pg_get_serial_sequence('" + table + "', 'id'), (SELECT max(id) FROM "
                        + table + "))");
            }
            statement.execute("UPDATE catalogue_version SET version = version + 1");
        }
    }

    private static void users(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            INSERT INTO users (id, email, password_hash, full_name, created_at)
            SELECT n, 'shopper' || n || '@example.com', ?, 'Shopper ' || n, timestamptz '2026-01-01T00:00:00Z' FROM generate_series(1, 6) n
            """)) {
            insert.setString(1, Passwords.hash(PASSWORD));
            insert.execute();
        }
    }
}
