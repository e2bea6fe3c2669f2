package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.PipelineFailure;

/** How much to simulate, met to the row. */
record Totals(int users, int orders, int items, int interactions) {

    static final int MOST_LINES = 8;
    private static final int MOST_USERS = 1 << 24;

    Totals {
        if (users < 1 || users > MOST_USERS || orders < 0 || items < 0 || interactions < 0) {
            throw new PipelineFailure(
                    "These totals can't be simulated: " + users + " users, " + orders + " orders, " + items + " items, "
                            + interactions + " interactions.",
                    "Give at least one user (at most " + MOST_USERS + ") and no negative number.");
        }
        if (items < orders || items > (long) orders * MOST_LINES) {
            throw new PipelineFailure(
                    items + " items do not fit into " + orders + " orders.",
                    "An order has 1 to " + MOST_LINES + " items: ask for " + orders + " to "
                            + (long) orders * MOST_LINES + ".");
        }
    }
}
