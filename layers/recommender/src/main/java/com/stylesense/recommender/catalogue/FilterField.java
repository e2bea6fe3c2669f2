package com.stylesense.recommender.catalogue;

/** An attribute that lists can be narrowed to, under the name that the API gives it. A department is a value of {@link #GENDER}. */
public enum FilterField {
    GENDER("gender"),
    MASTER_CATEGORY("master_category"),
    ARTICLE_TYPE("article_type"),
    BRAND("brand");

    private final String wireName;

    FilterField(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
