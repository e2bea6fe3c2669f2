package com.stylesense.store.catalogue;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Product rows by id, which every function needs. Searching them is the products function's own affair. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ProductRepository extends GenericRepository<Product, Long> {

    Optional<Product> findById(long id);

    boolean existsById(long id);

    /** In no particular order; ids that do not exist are left out. */
    List<Product> findByIdIn(Collection<Long> ids);
}
