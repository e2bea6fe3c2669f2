package com.stylesense.pipeline.clean;

import java.util.Arrays;
import java.util.List;

/** Rows of WooCommerce's product export; variations name their parent by its id or SKU. */
final class WooCommerce {

    private static final List<String> COLOURS = List.of("Colour", "Color");
    private static final List<String> GENDERS = List.of("Gender", "Department");
    private static final List<String> BRANDS = List.of("Brand");

    private WooCommerce() {}

    static FeedItem item(FeedRow row) {
        String parent = row.get("parent").replaceFirst("(?i)^id:\\s*", "");
        String id = row.get("id");
        String sku = row.get("sku");
        return new FeedItem(
                parent.isEmpty() ? key(id, sku) : parent,
                parent.isEmpty() ? sku : "",
                parent.isEmpty() ? key(id, sku) : "",
                parent.isEmpty() ? row.get("name") : "",
                first(row.get("brands", "brand"), attribute(row, BRANDS)),
                first(row.get("gender"), attribute(row, GENDERS)),
                categories(row.get("categories")),
                attribute(row, COLOURS).split(",")[0].strip(),
                SalePeriod.isOver(row.get("datesalepricestarts") + "/" + row.get("datesalepriceends"))
                        ? row.get("regularprice")
                        : Price.lower(row.get("saleprice"), row.get("regularprice")),
                stock(row),
                row.get("images"),
                row.get("published").matches("0|-1|false"));
    }

    private static String key(String id, String sku) {
        return id.isEmpty() ? sku : id;
    }

    private static String attribute(FeedRow row, List<String> names) {
        return row.attribute("attribute%dname", "attribute%dvalue(s)", names);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static CategoryPath categories(String paths) {
        return CategoryPath.of(Arrays.stream(paths.split("(?<!\\\\),"))
                .map(path -> path.replace("\\,", ","))
                .toList());
    }

    private static String stock(FeedRow row) {
        String count = row.get("stock");
        String inStock = row.get("instock?");
        if (StockCount.of(count).isPresent()) {
            return count;
        }
        if (inStock.matches("(?i)0|false|no")) {
            return "0";
        }
        // A variation whose stock its parent keeps says "parent".
        return count.equalsIgnoreCase("parent") || inStock.isEmpty() ? "" : "in stock";
    }
}
