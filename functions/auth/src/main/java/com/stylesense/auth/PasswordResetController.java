package com.stylesense.auth;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;

/** The way back in for whoever has forgotten the password, over HTTP. */
@Controller("/api/auth/password")
@ExecuteOn(TaskExecutors.BLOCKING)
class PasswordResetController {

    private final PasswordResets resets;
    private final KnownDevices devices;

    PasswordResetController(PasswordResets resets, KnownDevices devices) {
        this.resets = resets;
        this.devices = devices;
    }

    /** Has a letter sent to the address if it has an account; the answer is the same if not. */
    @Post("/forgot")
    @Status(HttpStatus.ACCEPTED)
    void forgot(@Body @Valid ForgottenPassword forgotten) {
        resets.request(forgotten.email());
    }

    /** Sets another password and ends every session. */
    @InTurn
    @Post("/reset")
    @ApiResponse(responseCode = "204", description = "the password is set")
    HttpResponse<Void> reset(HttpRequest<?> request, @Body @Valid PasswordReset reset) {
        String email = resets.reset(reset);
        MutableHttpResponse<Void> response = HttpResponse.noContent();
        devices.remember(request, email, response);
        return response;
    }
}
