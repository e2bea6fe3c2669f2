package com.stylesense.runtime.security;

import java.util.UUID;

/**
 * Somebody who has not signed in, told from others by a random number of the client's own making. It says nothing of the person, and who
 * sends it is believed. A controller takes a nullable one, since every visitor may leave it out.
 */
public record Visitor(UUID id) implements Actor {

    /** The header that holds the id. */
    public static final String HEADER = "X-Visitor-Id";
}
