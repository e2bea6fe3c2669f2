package com.stylesense.products;

/** An attribute that shoppers narrow the catalogue by; {@link #column} is its name in SQL, in JSON and in the query alike. */
public enum FacetField {
    GENDER("gender"),
    MASTER_CATEGORY("master_category"),
    SUB_CATEGORY("sub_category"),
    ARTICLE_TYPE("article_type"),
    BASE_COLOUR("base_colour"),
    SEASON("season"),
    USAGE("usage"),
    BRAND("brand");

    private final String column;

    FacetField(String column) {
        this.column = column;
    }

    public String column() {
        return column;
    }
}
