package com.stylesense.runtime.security;

import org.jspecify.annotations.Nullable;

/** Whose a request is: a shopper's, or a visitor's who has not signed in. */
public sealed interface Actor permits Shopper, Visitor {

    /**
     * A bearer token tells more than a visitor's header, which a site goes on sending after the sign-in.
     *
     * @throws UnauthorizedException when there is neither
     */
    static Actor of(@Nullable Shopper shopper, @Nullable Visitor visitor) {
        if (shopper != null) {
            return shopper;
        }
        if (visitor != null) {
            return visitor;
        }
        throw UnauthorizedException.nobody();
    }
}
