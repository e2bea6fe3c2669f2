package com.stylesense.pipeline.clean;

import java.util.List;

/**
 * What the trade knows about one type of article.
 *
 * @param low     a plain one's price
 * @param high    a fine one's price
 * @param seasons weights for Winter, Spring, Summer and Fall
 * @param usage   what it is mostly worn for
 * @param words   how titles name it, lower case, several words allowed
 */
record ArticleType(
        String name,
        String subCategory,
        String masterCategory,
        double low,
        double high,
        double[] seasons,
        String usage,
        List<String> words) {}
