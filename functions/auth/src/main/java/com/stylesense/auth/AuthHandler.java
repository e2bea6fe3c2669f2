package com.stylesense.auth;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Lambda's way into this function. */
public final class AuthHandler extends ApiFunction {

    public AuthHandler() {}

    public AuthHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<String> primingPaths() {
        return List.of("/health", "/api/auth/me");
    }
}
