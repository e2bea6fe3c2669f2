package com.stylesense.recommender.ranking;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Rows one at a time. */
public interface RowCursor {

    int END = -1;

    /** The next row, or {@link #END}, then and ever after. */
    int next();

    /** {@code rows[start..end)} in their order. */
    static RowCursor of(int[] rows, int start, int end) {
        return new RowCursor() {
            private int next = start;

            @Override
            public int next() {
                return next < end ? rows[next++] : END;
            }
        };
    }

    /** {@code rows[start..end)} by row ascending. */
    static RowCursor byRow(int[] rows, int start, int end) {
        int[] ascending = Arrays.copyOfRange(rows, start, end);
        Arrays.sort(ascending);
        return of(ascending, 0, ascending.length);
    }

    /**
     * {@code rows[start..end)}, which ascend by price and in it by row, from the dearest to the cheapest; those of one
     * price still by row ascending.
     */
    static RowCursor fromDearest(int[] rows, int start, int end, IntToDoubleFunction price) {
        return new RowCursor() {
            private int next = end;
            private int blockStart = end;
            private int blockEnd = end;

            @Override
            public int next() {
                if (next == blockEnd) {
                    if (blockStart == start) {
                        return END;
                    }
                    toNextBlock();
                }
                return rows[next++];
            }

            private void toNextBlock() {
                blockEnd = blockStart;
                blockStart--;
                double priceOfBlock = price.applyAsDouble(rows[blockStart]);
                while (blockStart > start && price.applyAsDouble(rows[blockStart - 1]) == priceOfBlock) {
                    blockStart--;
                }
                next = blockStart;
            }
        };
    }

    /** Those of the rows that are wanted. */
    default RowCursor that(IntPredicate wanted) {
        RowCursor all = this;
        return () -> {
            int row = all.next();
            while (row != END && !wanted.test(row)) {
                row = all.next();
            }
            return row;
        };
    }
}
