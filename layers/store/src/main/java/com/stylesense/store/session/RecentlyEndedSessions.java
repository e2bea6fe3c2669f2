package com.stylesense.store.session;

import com.stylesense.runtime.security.AccessTokens;
import com.stylesense.runtime.security.EndedSessions;
import com.stylesense.store.database.Queries;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from time to time which sign-ins ended within the life of an access token: one short query for all requests in between. While
 * one request reads, others go on with the copy that there is, unless it is older than the minute within which tokens must be refused.
 */
@Singleton
final class RecentlyEndedSessions implements EndedSessions {

    private static final Logger LOG = LoggerFactory.getLogger(RecentlyEndedSessions.class);

    /** A little longer than tokens live, since the hosts' clocks do not agree. */
    private static final Duration REMEMBERED = AccessTokens.LIFE.plusMinutes(1);

    private static final Duration TOO_OLD = Duration.ofSeconds(55);

    private final Queries queries;
    private final Duration checkInterval;
    private final ReentrantLock reading = new ReentrantLock();

    /** Real time, as that in which sessions are ended. */
    private final Clock clock = Clock.systemUTC();

    private volatile Copy copy = new Copy(Set.of(), Instant.EPOCH);

    RecentlyEndedSessions(Queries queries, @Value("${stylesense.sessions.check-interval:30s}") Duration checkInterval) {
        this.queries = queries;
        this.checkInterval = checkInterval;
    }

    @Override
    public boolean contains(UUID session) {
        return copy.families().contains(session);
    }

    @Override
    public boolean isFresh() {
        return clock.instant().isBefore(copy.readAt().plus(checkInterval));
    }

    @Override
    public void renew() {
        boolean mayGoOn = clock.instant().isBefore(copy.readAt().plus(TOO_OLD));
        if (mayGoOn && !reading.tryLock()) {
            return;
        }
        if (!mayGoOn) {
            reading.lock();
        }
        try {
            if (!isFresh()) {
                copy = read(clock.instant());
            }
        } finally {
            reading.unlock();
        }
    }

    /** Where the database is down nobody is signed out for it: what is known stays, and the next interval tries again. */
    private Copy read(Instant now) {
        try {
            return new Copy(
                    Set.copyOf(queries.list(
                            "SELECT DISTINCT family FROM refresh_tokens WHERE revoked_at > ?",
                            row -> row.getObject(1, UUID.class),
                            now.minus(REMEMBERED))),
                    now);
        } catch (RuntimeException down) {
            LOG.warn("Which sign-ins have ended could not be read; those known to have are refused", down);
            return new Copy(copy.families(), now);
        }
    }

    private record Copy(Set<UUID> families, Instant readAt) {}
}
