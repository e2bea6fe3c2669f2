package com.stylesense.operator.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was shown and what came of it. Rates are of impressions, and null where there are none.
 *
 * @param impressions        products shown, each once a list and day
 * @param clicks             of these, how many were clicked within their list and 24 hours
 * @param additions          of these, how many were put into the cart within 24 hours after the click
 * @param orders             likewise ordered
 * @param revenue            what was paid for them
 * @param revenuePerThousand impressions
 */
@Serdeable.Serializable
record Figures(
        long impressions,
        long clicks,
        long additions,
        long orders,
        BigDecimal revenue,
        @Nullable Rate clickRate,
        @Nullable Rate additionRate,
        @Nullable Rate orderRate,
        @Nullable Rate revenuePerThousand) {

    static final Figures NONE = new Figures(0, 0, 0, 0, BigDecimal.ZERO.setScale(2), null, null, null, null);

    static Figures of(GroupSums clicks, GroupSums additions, GroupSums orders, GroupSums revenue) {
        return new Figures(
                (long) clicks.impressions(),
                (long) clicks.counted(),
                (long) additions.counted(),
                (long) orders.counted(),
                BigDecimal.valueOf(revenue.counted()).setScale(2, RoundingMode.HALF_EVEN),
                clicks.proportion(),
                additions.proportion(),
                orders.proportion(),
                revenue.perThousand());
    }
}
