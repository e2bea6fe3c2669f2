package com.stylesense.store.cart;

import io.micronaut.data.annotation.Join;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Carts, which the cart function fills and an order empties. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CartRepository extends GenericRepository<CartItem, CartItemId> {

    /** Lines with their products, in the order in which they were put in. */
    default List<CartItem> findCart(long userId) {
        return findByIdUserIdOrderByAddedAtAscAndIdProductIdAsc(userId);
    }

    /** One query for lines and products together. */
    @Join("product")
    List<CartItem> findByIdUserIdOrderByAddedAtAscAndIdProductIdAsc(long userId);

    @Query("SELECT quantity FROM cart_items WHERE user_id = :userId AND product_id = :productId")
    Optional<Integer> findQuantity(long userId, long productId);

    @Query("SELECT count(*) FROM cart_items WHERE user_id = :userId")
    int countLines(long userId);

    /** Puts the product in, or replaces its quantity. */
    @Query("""
        INSERT INTO cart_items (user_id, product_id, quantity, added_at)
        VALUES (:userId, :productId, :quantity, :addedAt)
        ON CONFLICT (user_id, product_id) DO UPDATE SET quantity = EXCLUDED.quantity""")
    void setQuantity(long userId, long productId, int quantity, Instant addedAt);

    /** How many lines were taken out: 0 or 1. */
    @Query("DELETE FROM cart_items WHERE user_id = :userId AND product_id = :productId")
    int remove(long userId, long productId);

    @Query("DELETE FROM cart_items WHERE user_id = :userId")
    void clear(long userId);
}
