package com.stylesense.runtime.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives controllers their {@link SessionId} out of the Authorization header. */
@Singleton
final class SessionIdBinder implements TypedRequestArgumentBinder<SessionId> {

    private final BearerTokens bearers;

    SessionIdBinder(BearerTokens bearers) {
        this.bearers = bearers;
    }

    @Override
    public Argument<SessionId> argumentType() {
        return Argument.of(SessionId.class);
    }

    @Override
    public BindingResult<SessionId> bind(ArgumentConversionContext<SessionId> context, HttpRequest<?> request) {
        Optional<SessionId> session = bearers.of(request)
                .flatMap(token -> Optional.ofNullable(token.session()).map(SessionId::new));
        return () -> session;
    }
}
