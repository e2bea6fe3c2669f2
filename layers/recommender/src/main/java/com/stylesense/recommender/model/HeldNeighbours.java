package com.stylesense.recommender.model;

import java.util.ArrayList;
import java.util.List;

/** Holds the neighbours of all items, from which a second step is walked. For one thread. */
final class HeldNeighbours implements ItemBlocks.Taker {

    private final List<NeighbourRows> pieces = new ArrayList<>();
    private final double[] sums;
    private NeighbourRowsBuilder piece = new NeighbourRowsBuilder(0);

    HeldNeighbours(int items) {
        sums = new double[items];
    }

    @Override
    public void take(int item, Neighbours neighbours) {
        sums[item] = neighbours.sum();
        piece.add(neighbours);
        if (piece.isFull()) {
            endPiece(item + 1);
        }
    }

    private void endPiece(int next) {
        pieces.add(piece.build());
        piece = new NeighbourRowsBuilder(next);
    }

    /** Once all were taken: them with those that are reached in two steps. */
    ItemBlocks.Maker withSecondStep(Weights weights) {
        endPiece(sums.length);
        NeighbourTable first = new NeighbourTable(pieces);
        SecondStep step = new SecondStep(first, sums, 0, sums.length, weights);
        Scratch<SecondStep.Walk> walks = new Scratch<>(step::walk);
        return (from, to) ->
                item -> walks.use(walk -> walk.from(item, first.with(item).of(item)));
    }
}
