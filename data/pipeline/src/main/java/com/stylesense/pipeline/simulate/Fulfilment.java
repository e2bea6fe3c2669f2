package com.stylesense.pipeline.simulate;

import java.util.SplittableRandom;

/** What becomes of an order: cancelled, or shipped and delivered after so many days. */
record Fulfilment(boolean cancelled, double shippedAfter, double deliveredAfter) {

    private static final double CANCELLED_SHARE = 0.04;

    static Fulfilment draw(SplittableRandom random) {
        double shipped = 0.5 + 2 * random.nextDouble();
        double delivered = shipped + 1.5 + 5 * random.nextDouble();
        return new Fulfilment(random.nextDouble() < CANCELLED_SHARE, shipped, delivered);
    }

    /** The status, as orders.csv names it, of an order that is {@code days} old. */
    String status(double days) {
        if (cancelled) {
            return "cancelled";
        }
        return days >= deliveredAfter ? "delivered" : days >= shippedAfter ? "shipped" : "placed";
    }
}
