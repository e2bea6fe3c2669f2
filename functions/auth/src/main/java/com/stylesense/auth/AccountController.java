package com.stylesense.auth;

import com.stylesense.runtime.security.SessionId;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;

/** The shopper's own account over HTTP. */
@Controller("/api/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {

    private final AccountService accounts;
    private final AccountExport export;

    AccountController(AccountService accounts, AccountExport export) {
        this.accounts = accounts;
        this.export = export;
    }

    /** Changes the password and ends every other session. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(Shopper shopper, @Nullable SessionId session, @Body @Valid PasswordChange change) {
        accounts.changePassword(shopper, session, change);
    }

    /** Everything that is kept of the shopper. */
    @Get("/account/export")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(
            responseCode = "200",
            description = "account, sessions, preferences, cart, addresses, orders, interactions and events",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    String export(Shopper shopper) {
        return export.of(shopper);
    }

    /** Takes the account and all that is kept of it away; orders stay without the person. */
    @Delete("/account")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Shopper shopper, @Nullable SessionId session, @Body @Valid PasswordConfirmation confirmation) {
        accounts.delete(shopper, session, confirmation.password());
    }
}
