package com.stylesense.demo.picture;

/** One family of products that is drawn alike. */
interface Garment {
    void draw(Studio studio);
}
