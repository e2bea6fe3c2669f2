package com.stylesense.local;

import java.util.Arrays;
import java.util.UUID;

/** Somebody with an account of his own, signed in. */
public record Customer(Shop shop, long id, String email, String accessToken, String refreshToken) {

    public static final String PASSWORD = "correct horse";

    public static Customer register(Shop shop) {
        String email = "customer-" + UUID.randomUUID() + "@example.com";
        Shop.Reply reply = shop.post(
                "/api/auth/register",
                "{\"email\":\"%s\",\"password\":\"%s\",\"full_name\":\"Test Customer\"}".formatted(email, PASSWORD));
        if (reply.status() != 201) {
            throw new IllegalStateException("Registering answered " + reply.status() + ": " + reply.body());
        }
        return new Customer(
                shop, reply.number("user.id"), email, reply.text("access_token"), reply.text("refresh_token"));
    }

    public Shop.Reply get(String path) {
        return shop.get(path, "authorization", bearer());
    }

    public Shop.Reply delete(String path) {
        return shop.delete(path, "authorization", bearer());
    }

    public Shop.Reply post(String path, String body, String... headers) {
        return shop.post(path, body, withBearer(headers));
    }

    public Shop.Reply patch(String path, String body) {
        return shop.patch(path, body, "authorization", bearer());
    }

    private String bearer() {
        return "Bearer " + accessToken;
    }

    private String[] withBearer(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "authorization";
        all[headers.length + 1] = bearer();
        return all;
    }
}
