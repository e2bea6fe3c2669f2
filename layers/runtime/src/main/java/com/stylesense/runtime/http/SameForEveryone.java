package com.stylesense.runtime.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an endpoint that its answer depends on the address alone, and not on who asks nor on what that person did a moment ago, so that
 * caches on the way may keep it for {@value #SECONDS} seconds. Of no use where a shopper expects to see a change of their own at once.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SameForEveryone {

    int SECONDS = 60;
}
