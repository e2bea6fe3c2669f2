package com.stylesense.store.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads products out of queries that a repository cannot state. */
public final class ProductColumns {

    /** To be selected, from {@code products} alone or beside tables without such names. */
    public static final String ALL =
            "id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, "
                    + "usage, price, stock_count, avg_rating, image_path";

    private ProductColumns() {}

    /**
     * By place and not by name, which the driver would look up for each value of each row.
     *
     * @param first where {@link #ALL} begins, counted from 1
     */
    public static Product read(ResultSet row, int first) throws SQLException {
        return new Product(
                row.getLong(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                row.getString(first + 8),
                row.getInt(first + 9),
                row.getString(first + 10),
                row.getBigDecimal(first + 11),
                row.getInt(first + 12),
                row.getBigDecimal(first + 13),
                row.getString(first + 14));
    }
}
