package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;

/** Signing in and out over HTTP. A client that sends {@code X-Session: cookie} has its refresh token as a {@link RefreshCookie}. */
@Controller("/api/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuthController {

    private final AuthService auth;
    private final KnownDevices devices;

    AuthController(AuthService auth, KnownDevices devices) {
        this.auth = auth;
        this.devices = devices;
    }

    @InTurn
    @Post("/register")
    @ApiResponse(responseCode = "201", description = "an account, signed in", useReturnTypeSchema = true)
    HttpResponse<Session> register(
            HttpRequest<?> request, @Nullable Visitor visitor, @Body @Valid Registration registration) {
        Session session = auth.register(registration, visitor, Client.of(request));
        return remembered(request, registration.email(), RefreshCookie.answer(request, HttpStatus.CREATED, session));
    }

    @InTurn
    @Post("/login")
    HttpResponse<Session> login(
            HttpRequest<?> request, @Nullable Visitor visitor, @Body @Valid Credentials credentials) {
        Guesser guesser = devices.guesser(request, credentials.email());
        Session session = auth.login(credentials, visitor, Client.of(request), guesser);
        return remembered(request, credentials.email(), RefreshCookie.answer(request, HttpStatus.OK, session));
    }

    /** An answer that was lost may be asked for again with the same token, by the same client, within ten seconds. */
    @Post("/refresh")
    HttpResponse<Session> refresh(HttpRequest<?> request, @Nullable @Body @Valid RefreshTokenBody body) {
        return RefreshCookie.answer(request, HttpStatus.OK, auth.refresh(token(request, body), Client.of(request)));
    }

    @Post("/logout")
    @ApiResponse(responseCode = "204", description = "signed out here")
    HttpResponse<Void> logout(Shopper shopper, HttpRequest<?> request, @Nullable @Body @Valid RefreshTokenBody body) {
        auth.logout(shopper, token(request, body));
        MutableHttpResponse<Void> response = HttpResponse.noContent();
        if (RefreshCookie.isAskedFor(request)) {
            RefreshCookie.clear(request, response);
        }
        return response;
    }

    @Get("/me")
    AccountView me(Shopper shopper) {
        return auth.me(shopper);
    }

    /** A client that has kept its token itself so far sends it once more in the body, and has its successor as a cookie. */
    private static String token(HttpRequest<?> request, @Nullable RefreshTokenBody body) {
        boolean isInBody = body != null && body.refreshToken() != null;
        return RefreshCookie.isAskedFor(request) && !isInBody
                ? RefreshCookie.tokenOf(request)
                : RefreshTokenBody.tokenOf(body);
    }

    private HttpResponse<Session> remembered(
            HttpRequest<?> request, String email, MutableHttpResponse<Session> response) {
        devices.remember(request, email, response);
        return response;
    }
}
