package com.stylesense.store.cart;

import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Objects;

/** One product in a cart. The product's {@code stock_count} may have fallen below the quantity since it was put in. */
@Serdeable
public record CartLineView(ProductView product, int quantity, BigDecimal lineTotal) {

    static CartLineView of(CartItem item) {
        Product product = Objects.requireNonNull(item.product());
        return new CartLineView(
                ProductView.of(product),
                item.quantity(),
                product.price().multiply(BigDecimal.valueOf(item.quantity())));
    }
}
