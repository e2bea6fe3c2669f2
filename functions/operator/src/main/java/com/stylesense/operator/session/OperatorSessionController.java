package com.stylesense.operator.session;

import com.stylesense.runtime.security.SecurityEvent;
import com.stylesense.runtime.security.SecurityEvents;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;

/** Other people's sign-ins over HTTP, for operators. */
@Controller("/api/operator/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
class OperatorSessionController {

    private final SignOut signOut;
    private final SecurityEvents events;

    OperatorSessionController(SignOut signOut, SecurityEvents events) {
        this.signOut = signOut;
        this.events = events;
    }

    /** Ends the sign-ins of one account, or all there are. Access tokens that came out of them are refused within a minute. */
    @Post("/end")
    EndedSessionCount end(@Body @Valid SessionsToEnd whose) {
        whose.requireOne();
        long ended = signOut.end(whose.email());
        events.happened(SecurityEvent.SESSIONS_ENDED);
        return new EndedSessionCount(ended);
    }
}
