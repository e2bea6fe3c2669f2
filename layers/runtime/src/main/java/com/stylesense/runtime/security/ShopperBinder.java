package com.stylesense.runtime.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives controllers their {@link Shopper} out of the Authorization header. */
@Singleton
final class ShopperBinder implements TypedRequestArgumentBinder<Shopper> {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;

    ShopperBinder(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Argument<Shopper> argumentType() {
        return Argument.of(Shopper.class);
    }

    @Override
    public BindingResult<Shopper> bind(ArgumentConversionContext<Shopper> context, HttpRequest<?> request) {
        Optional<String> authorization = request.getHeaders().getAuthorization();
        if (authorization.isEmpty()) {
            if (context.getArgument().isNullable()) {
                return BindingResult.empty();
            }
            throw UnauthorizedException.tokenMissing();
        }
        String value = authorization.get();
        if (!value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw UnauthorizedException.tokenInvalid();
        }
        Shopper shopper = tokens.verify(value.substring(SCHEME.length()).strip());
        return () -> Optional.of(shopper);
    }
}
