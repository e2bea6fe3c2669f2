package com.stylesense.auth;

import com.stylesense.runtime.security.Visitor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

/**
 * The program that a session is used from, as far as its requests tell. Not its network address, which changes in the very tunnel that
 * loses an answer.
 *
 * @param name        what it calls itself, for its owner to recognise; empty when it does not say
 * @param fingerprint the same for requests of one program, and gives nothing away of it
 */
record Client(String name, String fingerprint) {

    private static final int LONGEST_NAME = 200;

    static Client of(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        String agent = text(headers, HttpHeaders.USER_AGENT);
        return new Client(
                agent.substring(0, Math.min(agent.length(), LONGEST_NAME)),
                TokenHash.encode(TokenHash.of(agent + "\n" + text(headers, Visitor.HEADER))));
    }

    /** Header texts may hold anything; what no program is called by is left out. */
    private static String text(HttpHeaders headers, String name) {
        String text = headers.get(name);
        return text == null ? "" : text.replaceAll("[^\\x20-\\x7e]", "");
    }

    boolean is(@Nullable String other) {
        return fingerprint.equals(other);
    }
}
