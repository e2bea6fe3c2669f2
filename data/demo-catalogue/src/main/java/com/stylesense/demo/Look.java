package com.stylesense.demo;

/**
 * All that decides how a product looks.
 *
 * @param accent the second colour of patterns, trims and soles
 * @param motif  what a graphic print shows; drawn for every look, shown only by {@link Pattern#GRAPHIC}
 * @param seed   for the finer variations of the cut
 */
public record Look(
        String type,
        Style style,
        Audience audience,
        Colour colour,
        Colour accent,
        Pattern pattern,
        Motif motif,
        long seed) {}
