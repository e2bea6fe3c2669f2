package com.stylesense.runtime.security;

import java.util.UUID;

/**
 * The sign-ins that ended while access tokens of theirs may be alive. A copy in memory, so that no request pays for the question; whoever
 * implements it may be asked by any number of threads.
 */
public interface EndedSessions {

    boolean contains(UUID session);

    /** Whether the copy is as new as it should be. Never waits. */
    boolean isFresh();

    /** Makes it new where it is not; waits for the database. */
    void renew();
}
