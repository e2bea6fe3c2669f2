package com.stylesense.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The first of the pool's connections, opened ahead: reaching the server and signing in take their time, in which a starting function
 * makes its beans. It is no data source itself, of which Micronaut would make a second pool's beans.
 */
public final class EarlyConnection {

    private final Source source;

    private EarlyConnection(Source source) {
        this.source = source;
    }

    /** Starts to connect, and does not wait for it. */
    public static EarlyConnection to(DatabaseUrl url) {
        var opening = new Opening(url.user(), url.password(), new CompletableFuture<>());
        var source = new Source(url, opening);
        Thread.ofPlatform().daemon().name("early-connection").start(() -> source.open(opening));
        return new EarlyConnection(source);
    }

    /** What the pool is to take its connections from. */
    DataSource source() {
        return source;
    }

    private record Opening(String user, String password, CompletableFuture<Connection> connection) {}

    private static final class Source extends PGSimpleDataSource {

        private static final int LOGIN_TIMEOUT_SECONDS = 10;

        private final transient AtomicReference<Opening> first;

        Source(DatabaseUrl url, Opening first) {
            setURL(url.jdbcUrl());
            setLogServerErrorDetail(PoolFactory.LOG_SERVER_ERROR_DETAIL);
            setLoginTimeout(LOGIN_TIMEOUT_SECONDS);
            this.first = new AtomicReference<>(first);
        }

        void open(Opening opening) {
            try {
                opening.connection().complete(super.getConnection(opening.user(), opening.password()));
            } catch (SQLException | RuntimeException | Error failed) {
                opening.connection().completeExceptionally(failed);
            }
        }

        /** When the early one fails, that was the pool's first attempt, and it goes on trying as it does after any other. */
        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            Opening opening = first.getAndSet(null);
            if (opening == null
                    || !opening.user().equals(user)
                    || !opening.password().equals(password)) {
                return super.getConnection(user, password);
            }
            try {
                return opening.connection().join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof SQLException refused ? refused : new SQLException(failed.getCause());
            }
        }
    }
}
