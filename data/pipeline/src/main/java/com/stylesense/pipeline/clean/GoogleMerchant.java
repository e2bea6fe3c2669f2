package com.stylesense.pipeline.clean;

import java.util.Locale;

/** Rows of a Google Merchant feed; those of one group and colour differ in size alone. */
final class GoogleMerchant {

    private GoogleMerchant() {}

    static FeedItem item(FeedRow row) {
        // Groups that a spreadsheet has rounded hold products that have nothing in common.
        String group = SourceId.isRounded(row.get("itemgroupid")) ? "" : row.get("itemgroupid");
        String colour = row.get("color", "colour");
        String id = row.get("id");
        return new FeedItem(
                group.isEmpty() ? id : group + "\n" + colour,
                "",
                id,
                row.get("title"),
                row.get("brand"),
                gender(row.get("gender"), row.get("agegroup")),
                categories(row.get("producttype", "googleproductcategory")),
                colour.split("/")[0].strip(),
                SalePeriod.isOver(row.get("salepriceeffectivedate"))
                        ? row.get("price")
                        : Price.lower(row.get("saleprice"), row.get("price")),
                stock(row),
                row.get("imagelink"),
                false);
    }

    /** The shop's word; children's clothes go by their age group. */
    static String gender(String gender, String ageGroup) {
        boolean child = ageGroup.toLowerCase(Locale.ROOT).matches(".*(kid|toddler|infant|newborn|bab).*");
        String meant = Genders.meant(gender).orElse("");
        return child ? Genders.ofChild(meant) : meant;
    }

    private static String stock(FeedRow row) {
        return StockCount.of(row.get("availability")).isPresent()
                ? "0"
                : row.get("quantity", "sellongooglequantity", "inventory", "availability");
    }

    /** Numbers stand for categories of Google's own list. */
    private static CategoryPath categories(String path) {
        return CategoryPath.of(path.matches("[0-9]+") ? "" : path);
    }
}
