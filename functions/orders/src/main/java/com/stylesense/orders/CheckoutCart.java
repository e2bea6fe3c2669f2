package com.stylesense.orders;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads a cart for checkout and locks its products. No repository, since Micronaut Data takes a query that locks this way for an
 * update.
 */
@Singleton
class CheckoutCart {

    /* By ascending id, so that orders that share products wait for each other but never in a circle. NO KEY, so that
    whoever only refers to a product, from another cart say, is not kept waiting. */
    private static final String LOCK = """
        SELECT product.id, product.name, product.price, product.stock_count, cart.quantity
        FROM cart_items cart JOIN products product ON product.id = cart.product_id
        WHERE cart.user_id = ? ORDER BY product.id FOR NO KEY UPDATE OF product""";

    private final Queries queries;

    CheckoutCart(Queries queries) {
        this.queries = queries;
    }

    /** The cart's lines; nobody else takes their products' stock until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<CheckoutLine> lock(Shopper shopper) {
        return queries.list(
                LOCK,
                row -> new CheckoutLine(
                        row.getLong(1), row.getString(2), row.getBigDecimal(3), row.getInt(4), row.getInt(5)),
                shopper.id());
    }
}
