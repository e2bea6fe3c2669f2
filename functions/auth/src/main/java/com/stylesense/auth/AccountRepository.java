package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Accounts by id and by address. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<Account, Long> {

    Optional<Account> findById(long id);

    /** @param email in small letters */
    @Query("SELECT id, email, password_hash, full_name, contact_email FROM users WHERE lower(email) = :email")
    Optional<Account> findByEmail(String email);

    @Query("UPDATE users SET password_hash = :passwordHash WHERE id = :id")
    void changePassword(long id, String passwordHash);

    /** Null when the address has an account already, even one made this very moment. */
    @Nullable
    @Query("""
        INSERT INTO users (email, password_hash, full_name, created_at)
        VALUES (:email, :passwordHash, :fullName, :createdAt)
        ON CONFLICT (lower(email)) DO NOTHING
        RETURNING id, email, password_hash, full_name, contact_email""")
    Account register(String email, String passwordHash, String fullName, Instant createdAt);

    /** @param email of nobody: what the guest wrote is the contact alone */
    @Query("""
        INSERT INTO users (email, contact_email, password_hash, full_name, created_at)
        VALUES (:email, :contactEmail, '', :fullName, :createdAt)
        RETURNING id, email, password_hash, full_name, contact_email""")
    Account addGuest(String email, String contactEmail, String fullName, Instant createdAt);

    /** How many accounts it changed: 0 where there is no guest of this id. Refused where the address has an account. */
    @Query("""
        UPDATE users SET email = :email, password_hash = :passwordHash, contact_email = NULL
        WHERE id = :id AND contact_email IS NOT NULL""")
    int keepGuest(long id, String email, String passwordHash);
}
