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

    private final BearerTokens bearers;

    ShopperBinder(BearerTokens bearers) {
        this.bearers = bearers;
    }

    @Override
    public Argument<Shopper> argumentType() {
        return Argument.of(Shopper.class);
    }

    @Override
    public BindingResult<Shopper> bind(ArgumentConversionContext<Shopper> context, HttpRequest<?> request) {
        Optional<Shopper> shopper = bearers.of(request).map(AccessToken::shopper);
        if (shopper.isEmpty() && !context.getArgument().isNullable()) {
            throw UnauthorizedException.tokenMissing();
        }
        return shopper.isEmpty() ? BindingResult.empty() : () -> shopper;
    }
}
