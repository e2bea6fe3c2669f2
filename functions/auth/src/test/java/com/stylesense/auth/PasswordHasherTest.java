package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A flood of sign-ins. */
@Tag("any-database")
class PasswordHasherTest {

    private final Shop shop = Shop.shared();

    @Test
    void whoFindsTheQueueFullIsSentAwayAndTheOthersAreServed() throws Exception {
        List<Reply> replies = atOnce(
                200,
                () -> shop.post(
                        "/api/auth/login",
                        "{\"email\":\"%s@example.com\",\"password\":\"wrong horse battery\"}"
                                .formatted(UUID.randomUUID())));

        assertThat(replies).extracting(Reply::status).containsOnly(401, 429).contains(401, 429);
        assertThat(replies.stream().filter(reply -> reply.status() == 429)).allSatisfy(refused -> {
            assertThat(refused.text("code")).isEqualTo("rate_limited");
            assertThat(refused.header("retry-after")).isNotNull();
        });
    }

    @Test
    void registrationsQueueLikewise() throws Exception {
        List<Reply> replies = atOnce(
                100,
                () -> shop.post(
                        "/api/auth/register",
                        "{\"email\":\"%s@example.com\",\"password\":\"correct horse battery\",\"full_name\":\"Asha Rao\"}"
                                .formatted(UUID.randomUUID())));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 429).contains(201, 429);
        assertThat(replies.stream().filter(reply -> reply.status() == 429))
                .allSatisfy(refused -> assertThat(refused.body()).contains("Too many people"));
    }

    private static List<Reply> atOnce(int times, Callable<Reply> request) throws Exception {
        try (var clients = Executors.newCachedThreadPool()) {
            List<Future<Reply>> asked = new ArrayList<>();
            for (int client = 0; client < times; client++) {
                asked.add(clients.submit(request));
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : asked) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
