package com.stylesense.pipeline.clean;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of Shopify's product export, under its names of before 2025 and since: the first of a handle is the product, the others its variants and pictures. */
final class Shopify {

    private static final List<String> COLOURS = List.of("Color", "Colour");

    private Shopify() {}

    static FeedItem item(FeedRow row) {
        String handle = row.get("handle", "urlhandle");
        return new FeedItem(
                handle,
                "",
                handle,
                row.get("title"),
                row.get("vendor"),
                gender(row),
                categories(row),
                first(row.get("color(product.metafields.shopify.colorpattern)"), option(row))
                        .split(";")[0]
                        .strip(),
                row.get("variantprice", "price"),
                row.get("variantinventoryqty", "inventoryquantity"),
                row.get("imagesrc", "productimageurl", "variantimage", "variantimageurl"),
                row.get("status").matches("(?i)draft|archived")
                        || row.get("published", "publishedononlinestore").equalsIgnoreCase("false"));
    }

    private static String option(FeedRow row) {
        return row.attribute("option%dname", "option%dvalue", COLOURS);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String gender(FeedRow row) {
        return GoogleMerchant.gender(
                row.get("googleshopping/gender", "targetgender(product.metafields.shopify.targetgender)"),
                row.get("googleshopping/agegroup", "agegroup(product.metafields.shopify.agegroup)"));
    }

    /** Of the tags those that say whom it is for, then Shopify's own category and the shop's. */
    private static CategoryPath categories(FeedRow row) {
        String path = row.get("productcategory", "googleshopping/googleproductcategory");
        Stream<String> whom = Genders.among(row.get("tags").split(","));
        Stream<String> steps = Stream.of(path.matches("[0-9]+") ? "" : path, row.get("type"));
        return CategoryPath.of(Stream.concat(whom, steps).collect(Collectors.joining(" > ")));
    }
}
