package com.stylesense.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What orders hold, and the stock that they take. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrderItemRepository extends GenericRepository<OrderItem, Long> {

    void saveAll(Iterable<OrderItem> items);

    @Query("""
        SELECT item.order_id, item.product_id, product.name, item.quantity, item.unit_price
        FROM order_items item JOIN products product ON product.id = item.product_id
        WHERE item.order_id IN (:orderIds) ORDER BY item.order_id, item.id""")
    List<OrderLine> findLines(Collection<Long> orderIds);

    @Query("""
        UPDATE products SET stock_count = stock_count - item.quantity
        FROM order_items item WHERE item.order_id = :orderId AND products.id = item.product_id""")
    void takeStock(long orderId);
}
