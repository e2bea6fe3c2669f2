package com.stylesense.auth;

import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.security.SessionId;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;

/** Where the shopper is signed in, over HTTP. Access tokens of a sign-in that was ended are refused within a minute. */
@Controller("/api/auth/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Where one is signed in, last used first. */
    @Get
    SessionList sessions(Shopper shopper, @Nullable SessionId current) {
        return sessions.of(shopper, current);
    }

    /** Ends one sign-in. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void end(Shopper shopper, UUID id) {
        if (!sessions.end(shopper, id)) {
            throw NotFoundException.session(id);
        }
    }

    /** Signs out everywhere, here too. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void endAll(Shopper shopper) {
        sessions.endAll(shopper);
    }
}
