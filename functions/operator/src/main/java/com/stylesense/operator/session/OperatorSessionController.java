package com.stylesense.operator.session;

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

    OperatorSessionController(SignOut signOut) {
        this.signOut = signOut;
    }

    /** Ends the sign-ins of one account, or all there are. Access tokens that came out of them are refused within a minute. */
    @Post("/end")
    EndedSessionCount end(@Body @Valid SessionsToEnd whose) {
        whose.requireOne();
        return new EndedSessionCount(signOut.end(whose.email()));
    }
}
