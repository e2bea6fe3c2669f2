package com.stylesense.products.facets;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Shop;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceRangeTest {

    private final Shop shop = Shop.shared();

    @Test
    void aPriceLiesInTheSameBandHereAndInTheDatabase() {
        for (String price : List.of(
                "0.00",
                "0.05",
                "0.99",
                "1.00",
                "9.99",
                "10.00",
                "24.99",
                "99.99",
                "100.00",
                "1299.50",
                "99999999.99")) {
            assertThat(shop.number(
                            "SELECT (price_band(?::numeric) = ?::numeric)::integer",
                            price,
                            PriceRange.band(new BigDecimal(price)).toPlainString()))
                    .as(price)
                    .isOne();
        }
    }
}
