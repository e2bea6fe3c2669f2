package com.stylesense.recommender.catalogue;

/** A product's values of the attributes that tell taste. */
public record Attributes(String subCategory, String articleType, String baseColour) {

    public String value(Attribute attribute) {
        return switch (attribute) {
            case SUB_CATEGORY -> subCategory;
            case ARTICLE_TYPE -> articleType;
            case BASE_COLOUR -> baseColour;
        };
    }

    /** In how many attributes the two are alike. */
    public int agreements(Attributes other) {
        int agreements = 0;
        for (Attribute attribute : Attribute.values()) {
            if (value(attribute).equals(other.value(attribute))) {
                agreements++;
            }
        }
        return agreements;
    }
}
