package com.stylesense.pipeline.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Rows of a Google Merchant feed; those of one group and colour differ in size alone. */
final class GoogleMerchant {

    private GoogleMerchant() {}

    static FeedItem item(FeedRow row) {
        String group = row.get("itemgroupid");
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
                FeedPrice.lower(row.get("saleprice"), row.get("price")),
                row.get("availability").toLowerCase(Locale.ROOT).matches("out[ _]of[ _]stock") ? "0" : "",
                row.get("imagelink"),
                false);
    }

    /** The shop's word; children's clothes go by their age group. */
    static String gender(String gender, String ageGroup) {
        boolean child = ageGroup.toLowerCase(Locale.ROOT).matches(".*(kid|toddler|infant|newborn|bab).*");
        return switch (Genders.meant(gender).orElse("")) {
            case "Men" -> child ? "Boys" : "Men";
            case "Women" -> child ? "Girls" : "Women";
            case String other -> other;
        };
    }

    private static List<String> categories(String path) {
        return Arrays.stream(path.split(">"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.matches("[0-9]+"))
                .toList();
    }
}
