package com.stylesense.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders by their shopper. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrderRepository extends GenericRepository<Order, Long> {

    Order save(Order order);

    Optional<Order> findByIdAndUserId(long id, long userId);

    Optional<Order> findByUserIdAndIdempotencyKey(long userId, String idempotencyKey);

    @Query("SELECT * FROM orders WHERE user_id = :userId ORDER BY ordered_at DESC, id DESC LIMIT :size OFFSET :offset")
    List<Order> findNewest(long userId, int size, long offset);

    /** How many orders it ended: 0 when this one is no longer placed, even since this very moment. */
    @Query("""
        UPDATE orders SET status = 'cancelled', status_changed_at = :statusChangedAt
        WHERE id = :id AND status = 'placed'""")
    int cancelPlaced(long id, Instant statusChangedAt);

    long countByUserId(long userId);
}
