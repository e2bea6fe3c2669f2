package com.stylesense.runtime.security;

/**
 * The signed-in user of a request. A controller that takes one answers 401 without a valid bearer token; one that takes
 * a nullable one serves guests as well, yet still refuses a token that is broken or has run out.
 */
public record Shopper(long id) implements Actor {}
