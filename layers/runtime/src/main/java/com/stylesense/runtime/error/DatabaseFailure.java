package com.stylesense.runtime.error;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells, by its SQLSTATE, what a failure of the database means to a client. */
public final class DatabaseFailure {

    private static final List<String> UNREACHABLE_CLASSES = List.of("08", "28", "53", "57P");

    private DatabaseFailure() {}

    /** Whether the database cannot serve now, so that asking it for something else instead would only take longer. */
    public static boolean isOutage(Throwable failure) {
        return explain(failure).filter(UnavailableException.class::isInstance).isPresent();
    }

    /** Empty when the database is not to blame, or when only we are. */
    public static Optional<ProblemException> explain(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return explain(database);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> explain(SQLException database) {
        String state = database.getSQLState() == null ? "" : database.getSQLState();
        return switch (state) {
            // lock_not_available, query_canceled, serialization_failure, deadlock_detected
            case "55P03", "57014", "40001", "40P01" -> Optional.of(UnavailableException.busy());
            // read_only_sql_transaction
            case "25006" -> Optional.of(UnavailableException.readOnlyDatabase());
            // character_not_in_repertoire, untranslatable_character
            case "22021", "22P05" -> Optional.of(new UnstorableTextException());
            default -> isUnreachable(state) ? Optional.of(UnavailableException.database()) : Optional.empty();
        };
    }

    /**
     * 08: the connection broke. 28: the server refuses our login, 3D000: it lacks our database; both pass when a password
     * is changed or a server is set up. 53: it is out of something. 57P: it is shutting down. None: the pool has no
     * connection or lost it.
     */
    private static boolean isUnreachable(String state) {
        return state.isEmpty()
                || state.equals("3D000")
                || UNREACHABLE_CLASSES.stream().anyMatch(state::startsWith);
    }
}
