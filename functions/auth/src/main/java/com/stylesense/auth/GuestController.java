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
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;

/** Ordering without an account, and keeping the one that this made, over HTTP. */
@Controller("/api/auth/guest")
@ExecuteOn(TaskExecutors.BLOCKING)
class GuestController {

    private final AuthService auth;
    private final Guests guests;
    private final KnownDevices devices;

    GuestController(AuthService auth, Guests guests, KnownDevices devices) {
        this.auth = auth;
        this.guests = guests;
        this.devices = devices;
    }

    /**
     * Signs somebody in who has no account. No password opens it: unless it is kept, it goes once its session has run out for 31 days. The
     * address may have an account of its own, which this neither tells nor touches.
     */
    @Post
    @ApiResponse(responseCode = "201", description = "a guest, signed in", useReturnTypeSchema = true)
    HttpResponse<Session> enter(HttpRequest<?> request, @Nullable Visitor visitor, @Body @Valid GuestDetails details) {
        Session session = auth.enter(details, visitor, Client.of(request));
        return RefreshCookie.answer(request, HttpStatus.CREATED, session);
    }

    /** Makes the guest's account one to sign in to: with this address, which must have none, and this password. */
    @InTurn
    @Post("/keep")
    HttpResponse<AccountView> keep(Shopper shopper, HttpRequest<?> request, @Body @Valid AccountClaim claim) {
        MutableHttpResponse<AccountView> response = HttpResponse.ok(guests.keep(shopper, claim));
        devices.remember(request, claim.email(), response);
        return response;
    }
}
