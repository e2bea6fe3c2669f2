package com.stylesense.recommender.ranking;

import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.ZoneMap;
import com.stylesense.recommender.filter.RowFilter;

/** A part of a grouping's rows that pass a filter, in their order; blocks in which none can are stepped over. */
final class FilteredCursor implements RowCursor {

    private final int[] rows;
    private final ZoneMap zones;
    private final RowFilter filter;
    private final int end;
    private int next;
    private int block;
    private int endOfBlock;

    FilteredCursor(Grouping groups, int start, int end, RowFilter filter) {
        this.rows = groups.rows();
        this.zones = groups.zones();
        this.filter = filter;
        this.end = end;
        this.next = start;
        this.block = start < end ? zones.blockOf(start) : 0;
        this.endOfBlock = start;
    }

    @Override
    public int next() {
        while (next < end) {
            if (next == endOfBlock && !enterBlock()) {
                continue;
            }
            int row = rows[next++];
            if (filter.test(row)) {
                return row;
            }
        }
        return END;
    }

    /** False where none of its rows can pass, which are stepped over. */
    private boolean enterBlock() {
        endOfBlock = Math.min(end, zones.end(block));
        boolean mayPass = filter.mayPass(zones, block++);
        next = mayPass ? next : endOfBlock;
        return mayPass;
    }
}
