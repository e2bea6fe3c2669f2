package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;

/** Accounts and sessions over HTTP. */
@Controller("/api/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuthController {

    private final AuthService auth;

    AuthController(AuthService auth) {
        this.auth = auth;
    }

    @Post("/register")
    @Status(HttpStatus.CREATED)
    Session register(@Nullable Visitor visitor, @Body @Valid Registration registration) {
        return auth.register(registration, visitor);
    }

    @Post("/login")
    Session login(@Nullable Visitor visitor, @Body @Valid Credentials credentials) {
        return auth.login(credentials, visitor);
    }

    @Post("/refresh")
    Session refresh(@Body @Valid RefreshTokenBody body) {
        return auth.refresh(body.refreshToken());
    }

    @Post("/logout")
    @Status(HttpStatus.NO_CONTENT)
    void logout(Shopper shopper, @Body @Valid RefreshTokenBody body) {
        auth.logout(shopper, body.refreshToken());
    }

    @Get("/me")
    AccountView me(Shopper shopper) {
        return auth.me(shopper);
    }
}
