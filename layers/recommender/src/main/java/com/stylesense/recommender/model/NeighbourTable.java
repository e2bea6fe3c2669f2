package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The neighbours of all items, in the flat pieces in which they came. Immutable. */
public final class NeighbourTable implements Serializable {

    private final NeighbourRows[] pieces;
    private final int[] pieceOf;

    /** @param pieces that follow each other, from item 0 on */
    public NeighbourTable(List<NeighbourRows> pieces) {
        this.pieces = pieces.toArray(NeighbourRows[]::new);
        pieceOf = new int[pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end()];
        for (int piece = 0; piece < this.pieces.length; piece++) {
            Arrays.fill(pieceOf, this.pieces[piece].first(), this.pieces[piece].end(), piece);
        }
    }

    /** The piece that an item stands in. */
    NeighbourRows with(int item) {
        return pieces[pieceOf[item]];
    }

    int items() {
        return pieceOf.length;
    }
}
