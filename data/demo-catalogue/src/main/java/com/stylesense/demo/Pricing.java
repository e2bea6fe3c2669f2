package com.stylesense.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Prices, stock and ratings as a shop would have them. */
final class Pricing {
    private final Draw draw;

    Pricing(Draw draw) {
        this.draw = draw;
    }

    /** Within the type's range, more often cheap than dear, moved by the brand's tier, ending as shop prices end. */
    BigDecimal price(Assortment assortment, Brand brand) {
        double reach = draw.between(0, 1);
        double plain = assortment.lowPrice() + (assortment.highPrice() - assortment.lowPrice()) * reach * reach;
        double moved = Math.clamp(plain * brand.tier(), assortment.lowPrice(), assortment.highPrice());
        BigDecimal whole = BigDecimal.valueOf(moved).setScale(0, RoundingMode.DOWN);
        return whole.add(new BigDecimal(draw.oneOf("0.99", "0.99", "0.99", "0.49", "0.00")))
                .setScale(2);
    }

    /** 0 for about one product in twenty, otherwise up to 200 pieces. */
    int stock() {
        return draw.chance(0.05) ? 0 : draw.whole(1, 200);
    }

    /** 2.5 to 5.0 with one decimal; null for the few that nobody has rated. */
    @Nullable
    BigDecimal rating() {
        if (draw.chance(0.035)) {
            return null;
        }
        return BigDecimal.valueOf(Math.clamp(draw.bell(4.0, 0.5), 2.5, 5.0)).setScale(1, RoundingMode.HALF_UP);
    }
}
