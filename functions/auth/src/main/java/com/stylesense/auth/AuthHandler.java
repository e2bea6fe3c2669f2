package com.stylesense.auth;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into this function. */
public final class AuthHandler extends ApiFunction {

    public AuthHandler() {}

    public AuthHandler(ApplicationContext context) {
        super(context);
    }
}
