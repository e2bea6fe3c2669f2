package com.stylesense.runtime.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says.
 *
 * @param session the sign-in that it came out of; null in one of before that was said
 */
record AccessToken(Shopper shopper, @Nullable UUID session) {}
