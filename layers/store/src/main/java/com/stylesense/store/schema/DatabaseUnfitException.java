package com.stylesense.store.schema;

/** The database server lacks an extension that the shop stands on. */
public final class DatabaseUnfitException extends RuntimeException {

    DatabaseUnfitException(String extension) {
        super("The database has no extension '" + extension + "'. Install "
                + ("vector".equals(extension) ? "pgvector 0.7 or newer" : "PostgreSQL's contrib package")
                + " on its server, or unset DATABASE_URL to use the embedded database.");
    }
}
