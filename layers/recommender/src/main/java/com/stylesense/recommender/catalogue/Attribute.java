package com.stylesense.recommender.catalogue;

/** An attribute that tells taste, under the name that the API gives it. */
public enum Attribute {
    SUB_CATEGORY("sub_category"),
    ARTICLE_TYPE("article_type"),
    BASE_COLOUR("base_colour");

    private final String wireName;

    Attribute(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
