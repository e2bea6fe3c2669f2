package com.stylesense.auth;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What checks a password: as many at once as {@link PasswordHasher} has places for, the others are sent away before they cost a query. */
@Documented
@Around
@Target(METHOD)
@Retention(RUNTIME)
@interface InTurn {}
