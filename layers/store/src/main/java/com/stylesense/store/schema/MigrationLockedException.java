package com.stylesense.store.schema;

/** Somebody else changes the schema, or may be doing so. */
public final class MigrationLockedException extends RuntimeException {

    private MigrationLockedException(String message) {
        super(message);
    }

    static MigrationLockedException bySession(String work, String holder) {
        return new MigrationLockedException(
                "Another " + work + " is still running (" + holder + "). Wait for its end, or end that session with"
                        + " SELECT pg_terminate_backend(its number), which frees the lock, and start again.");
    }

    static MigrationLockedException byRow(String holder, String possible) {
        return new MigrationLockedException(
                "The schema is locked by " + holder + ", which may be at work still: " + possible
                        + " was connected at that time. When none of these migrates, release the lock with UPDATE databasechangeloglock"
                        + " SET locked = FALSE, and start again; data are not touched by that.");
    }

    static MigrationLockedException byTransactions(String holders) {
        return new MigrationLockedException(
                "What the schema's change needs is locked by a transaction that does not end: " + holders
                        + ". Wait for its end, or end that session with SELECT pg_terminate_backend(its number), which takes back what"
                        + " it has not committed, and start again; the change itself was not made.");
    }
}
