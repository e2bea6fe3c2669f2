/**
 * The database and the one way to run SQL on it: {@link com.stylesense.store.database.Queries}, beside Micronaut Data's repositories for
 * rows that are entities.
 *
 * <p>A request may hold one connection: the embedded database has no second, and a pool whose requests waited for one while they hold one
 * would stand still. So SQL inside a transaction runs on the transaction's connection. Values are always parameters; what SQL is put
 * together of is written in the code. No failure that leaves here carries a row's content.
 */
package com.stylesense.store.database;
