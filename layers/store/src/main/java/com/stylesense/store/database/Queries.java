package com.stylesense.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyOut;

/**
 * Runs SQL: the one way beside Micronaut Data's repositories, for what they cannot state, such as rows that are no entities, conditions
 * that a request puts together, locks and jobs.
 *
 * <p>Injected, each call takes part in the caller's transaction, or borrows a connection of the pool for itself alone; it may be used by
 * many threads. {@link #on} runs on a connection that the caller opened, commits and closes, by one thread at a time.
 *
 * <p>Parameters stand in the order of the SQL's question marks: numbers, texts, booleans, UUIDs, {@link Instant}, arrays of primitives
 * or texts, or null. A null goes in without a type.
 *
 * <p>Each method throws {@link QueryFailedException} when the database refuses, or when a mapper asks a row for what it does not have.
 */
public abstract class Queries {

    private static final int BATCH_SIZE = 500;

    /** So that the server, which says why, ends a statement before this side hangs up. */
    private static final Duration NETWORK_MARGIN = Duration.ofSeconds(5);

    /** On the caller's connection, which stays open. */
    public static Queries on(Connection connection) {
        return new Queries() {
            @Override
            <T> T withConnection(Function<Connection, T> work) {
                return work.apply(connection);
            }
        };
    }

    public static <T> List<T> list(
            Connection connection, String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return on(connection).list(sql, mapper, parameters);
    }

    abstract <T> T withConnection(Function<Connection, T> work);

    /** All rows, in the order that the SQL gives them. */
    public final <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return withStatement(sql, statement -> rows(bound(statement, Arrays.asList(parameters)), mapper));
    }

    /**
     * The same for SQL that was put together. PostgreSQL plans it anew for the values of each call: one plan that suits all alike would
     * read a whole table for a rare value.
     */
    public final <T> List<T> list(Sql sql, RowMapper<T> mapper) {
        return withStatement(sql.text(), statement -> {
            if (!sql.parameters().isEmpty()) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            return rows(bound(statement, sql.parameters()), mapper);
        });
    }

    /** The first row, which the mapper must not make null; empty when there is none. Any others are read and dropped. */
    public final <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return list(sql, mapper, parameters).stream().findFirst();
    }

    /**
     * Row by row, for results that are too large to hold. In a transaction the driver fetches so many rows at once; outside, it holds
     * them all before it shows the first.
     */
    public final void forEach(String sql, int fetchSize, RowReader reader, @Nullable Object... parameters) {
        withStatement(sql, statement -> {
            statement.setFetchSize(fetchSize);
            int read = 0;
            try (ResultSet row = bound(statement, Arrays.asList(parameters)).executeQuery()) {
                for (; row.next(); read++) {
                    reader.read(row);
                }
            }
            return read;
        });
    }

    /**
     * Any statement whose rows nobody wants.
     *
     * @return how many rows it changed, 0 for one that changes none, such as a definition or a lock
     */
    public final int execute(String sql, @Nullable Object... parameters) {
        return withStatement(sql, statement -> {
            bound(statement, Arrays.asList(parameters)).execute();
            return Math.max(0, statement.getUpdateCount());
        });
    }

    /**
     * A query's rows as lines of CSV that the server writes, each with its line feed, the names of the columns first. For exports, which
     * would spend more time on taking rows apart than on writing them.
     */
    public final void forEachCsvLine(String query, LineReader reader) {
        withConnection(connection -> {
            CopyOut lines = null;
            try {
                lines = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (" + query + ") TO STDOUT (FORMAT csv, HEADER)");
                for (byte[] line = lines.readFromCopy(); line != null; line = lines.readFromCopy()) {
                    reader.read(line);
                }
                return lines.getHandledRowCount();
            } catch (SQLException refused) {
                throw new QueryFailedException(query, refused);
            } finally {
                cancel(lines);
            }
        });
    }

    /** Where the reader gave up. */
    private static void cancel(@Nullable CopyOut lines) {
        try {
            if (lines != null && lines.isActive()) {
                lines.cancelCopy();
            }
        } catch (SQLException gone) {
            throw new QueryFailedException("COPY", gone);
        }
    }

    /** For a job, within its transaction: each statement from here on may take so long, and not only as long as a request waits. */
    public final void allow(Duration each) {
        // Behind a proxy there is no limit to lift, and setting one would keep its connection to this session.
        if (first("SELECT current_setting('statement_timeout') <> '0'", row -> row.getBoolean(1))
                .orElseThrow()) {
            execute("SET LOCAL statement_timeout = " + each.toMillis());
        }
        withConnection(connection -> {
            try {
                connection.setNetworkTimeout(
                        Runnable::run, (int) each.plus(NETWORK_MARGIN).toMillis());
                return connection;
            } catch (SQLException closed) {
                throw new QueryFailedException("setNetworkTimeout", closed);
            }
        });
    }

    /** The statement once for each array of parameters, which are taken from the stream a few hundred at a time. */
    public final void batch(String sql, Stream<@Nullable Object[]> parameters) {
        withStatement(sql, statement -> {
            int pending = 0;
            for (Iterator<@Nullable Object[]> rows = parameters.iterator(); rows.hasNext(); ) {
                bound(statement, Arrays.asList(rows.next())).addBatch();
                if (++pending % BATCH_SIZE == 0) {
                    statement.executeBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    private <T> T withStatement(String sql, StatementWork<T> work) {
        return withConnection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.run(statement);
            } catch (SQLException refused) {
                throw new QueryFailedException(sql, refused);
            }
        });
    }

    private static PreparedStatement bound(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int place = 0; place < parameters.size(); place++) {
            Object value = parameters.get(place);
            statement.setObject(place + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }

    private static <T> List<T> rows(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<T> mapped = new ArrayList<>();
            while (row.next()) {
                mapped.add(mapper.map(row));
            }
            return mapped;
        }
    }

    /** Makes something of the row that a result set stands on. */
    @FunctionalInterface
    public interface RowMapper<T> {

        T map(ResultSet row) throws SQLException;
    }

    /** Reads the row that a result set stands on. */
    @FunctionalInterface
    public interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    /** Reads one line, which is its own from then on. */
    @FunctionalInterface
    public interface LineReader {

        void read(byte[] line);
    }

    @FunctionalInterface
    private interface StatementWork<T> {

        T run(PreparedStatement statement) throws SQLException;
    }
}
