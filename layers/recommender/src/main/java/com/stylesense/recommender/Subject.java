package com.stylesense.recommender;

/** Whom or what a list is for, and so what its address takes. */
public enum Subject {
    /** The same list for all. */
    EVERYONE,
    /** A signed-in shopper. */
    SHOPPER,
    /** A signed-in shopper, or a guest, of whom nothing is known. */
    SHOPPER_OR_GUEST,
    /** One product, named in the address. */
    PRODUCT,
    /** A cart: the shopper's stored one, or the products that a guest names. */
    CART,
    /** A photo that the shopper sends. */
    PHOTO
}
