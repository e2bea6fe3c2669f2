package com.stylesense.auth;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Lets as many through as there are places, for any number of threads. */
@Singleton
@InterceptorBean(InTurn.class)
final class InTurnInterceptor implements MethodInterceptor<Object, Object> {

    private final Semaphore places = new Semaphore(PasswordHasher.PLACES);

    /** @throws SignInsBusyException when all places are taken */
    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        if (!places.tryAcquire()) {
            throw new SignInsBusyException();
        }
        try {
            return call.proceed();
        } finally {
            places.release();
        }
    }
}
