package com.stylesense.pipeline.clean;

/**
 * What one row of an export says of a product, or of a variant of one. What it does not say is empty.
 *
 * @param product    the same for all rows of one product
 * @param alias      another name that its variants may call it by
 * @param id         a number, or any text that is the product's own
 * @param price      as written there
 * @param stock      as written there
 * @param hidden     whether the shop itself does not show it
 */
record FeedItem(
        String product,
        String alias,
        String id,
        String title,
        String brand,
        String gender,
        CategoryPath categories,
        String colour,
        String price,
        String stock,
        String image,
        boolean hidden) {}
