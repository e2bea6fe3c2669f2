package com.stylesense.auth;

import com.stylesense.runtime.security.SessionId;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** A shopper's sign-ins: each family of refresh tokens is one, and its living token tells of it. */
@Singleton
final class Sessions {

    /** No session has it. */
    private static final UUID NONE = new UUID(0, 0);

    private final RefreshTokenRepository tokens;

    /** Real time, as that in which tokens are issued. */
    private final Clock clock = Clock.systemUTC();

    Sessions(RefreshTokenRepository tokens) {
        this.tokens = tokens;
    }

    SessionList of(Shopper shopper, @Nullable SessionId current) {
        return new SessionList(tokens.findLiving(shopper.id(), clock.instant()).stream()
                .map(token -> SessionView.of(token, current))
                .toList());
    }

    /** @return false when the shopper has no such session, or it has ended before */
    boolean end(Shopper shopper, UUID session) {
        return tokens.revokeFamilyOf(shopper.id(), session, clock.instant()) > 0;
    }

    void endAll(Shopper shopper) {
        endOthers(shopper, null);
    }

    void endOthers(Shopper shopper, @Nullable SessionId kept) {
        tokens.revokeOthers(shopper.id(), kept == null ? NONE : kept.value(), clock.instant());
    }
}
