package com.stylesense.interactions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Interactions by their shopper. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InteractionRepository extends GenericRepository<Interaction, Long> {

    Interaction save(Interaction interaction);

    Interaction update(Interaction interaction);

    /** The newest, since an imported log may hold several. */
    Optional<Interaction> findFirstByUserIdAndProductIdAndKindOrderByCreatedAtDescAndIdDesc(
            long userId, long productId, Kind kind);

    @Query("""
        SELECT * FROM interactions WHERE user_id = :userId
        ORDER BY created_at DESC, id DESC LIMIT :size OFFSET :offset""")
    List<Interaction> findNewest(long userId, int size, long offset);

    @Query("""
        SELECT * FROM interactions WHERE user_id = :userId AND kind = :kind
        ORDER BY created_at DESC, id DESC LIMIT :size OFFSET :offset""")
    List<Interaction> findNewestOfKind(long userId, Kind kind, int size, long offset);

    long countByUserId(long userId);

    long countByUserIdAndKind(long userId, Kind kind);

    /** How many were deleted: 0 or 1. */
    @Query("DELETE FROM interactions WHERE id = :id AND user_id = :userId")
    int delete(long id, long userId);
}
