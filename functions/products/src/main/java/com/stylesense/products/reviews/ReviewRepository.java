package com.stylesense.products.reviews;

import com.stylesense.store.catalogue.Product;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What shoppers wrote about a product, newest first. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReviewRepository extends GenericRepository<Product, Long> {

    @Query("""
        SELECT review.id, author.full_name, review.rating, review.comment, review.created_at,
               EXISTS (SELECT 1 FROM orders JOIN order_items ON order_items.order_id = orders.id
                       WHERE orders.user_id = review.user_id AND orders.status <> 'cancelled'
                         AND order_items.product_id = review.product_id) AS verified_purchase
        FROM interactions review JOIN users author ON author.id = review.user_id
        WHERE review.product_id = :productId AND review.kind = 'review'
        ORDER BY review.created_at DESC, review.id DESC LIMIT :size OFFSET :offset""")
    List<Review> page(long productId, int size, long offset);

    @Query("SELECT count(*) FROM interactions WHERE product_id = :productId AND kind = 'review'")
    long count(long productId);

    /** Most stars first. */
    @Query("""
        SELECT rating AS stars, count(*) AS count FROM interactions
        WHERE product_id = :productId AND kind = 'review' AND rating IS NOT NULL
        GROUP BY rating ORDER BY rating DESC""")
    List<RatingCount> ratings(long productId);
}
