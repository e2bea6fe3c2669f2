package com.stylesense.testing;

import com.stylesense.runtime.security.AccessTokens;
import java.util.Arrays;
import java.util.UUID;

/** Somebody with an account, signed in. */
public record Customer(Shop shop, long id, String email, String accessToken) {

    /** Without asking the auth function: the account is a row that no password opens, the token one as that function issues. */
    public static Customer signedIn(Shop shop) {
        String email = "customer-" + UUID.randomUUID() + "@example.com";
        long id = shop.number("""
            INSERT INTO users (email, password_hash, full_name, created_at) VALUES (?, '', 'Test Customer', now())
            RETURNING id""", email);
        return new Customer(shop, id, email, shop.bean(AccessTokens.class).issue(id, UUID.randomUUID()));
    }

    public Reply get(String path) {
        return shop.get(path, withBearer());
    }

    public Reply delete(String path) {
        return shop.delete(path, withBearer());
    }

    public Reply post(String path, String body, String... headers) {
        return shop.post(path, body, withBearer(headers));
    }

    public Reply put(String path, String body, String... headers) {
        return shop.put(path, body, withBearer(headers));
    }

    public Reply patch(String path, String body) {
        return shop.patch(path, body, withBearer());
    }

    private String[] withBearer(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "authorization";
        all[headers.length + 1] = "Bearer " + accessToken;
        return all;
    }
}
