package com.stylesense.recommend.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommend.store.RecentViews.View;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Shop;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentViewsTest {

    private final Shop shop = Shop.shared();
    private final RecentViews views = shop.bean(RecentViews.class);
    private final Visitor visitor = new Visitor(UUID.randomUUID());
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void theNewestComeFirstAndNoMoreThanAsked() {
        add("visitor_id", visitor.id(), "view", 9, now.minus(Duration.ofDays(31)));
        add("visitor_id", visitor.id(), "view", 1, now.minus(Duration.ofDays(29)));
        add("visitor_id", visitor.id(), "view", 2, now.minus(Duration.ofMinutes(2)));
        add("visitor_id", visitor.id(), "view", 1, now.minus(Duration.ofMinutes(1)));
        add("visitor_id", visitor.id(), "click", 3, now.minus(Duration.ofSeconds(30)));
        add("visitor_id", UUID.randomUUID(), "view", 4, now);

        assertThat(views.newest(visitor, 10)).extracting(View::productId).containsExactly(1L, 2L, 1L);
        assertThat(views.newest(visitor, 2))
                .containsExactly(
                        new View(1, now.minus(Duration.ofMinutes(1))), new View(2, now.minus(Duration.ofMinutes(2))));
    }

    @Test
    void aShopperHasTheirOwnAndADeletedVisitorNone() {
        Customer customer = Customer.signedIn(shop);
        add("user_id", customer.id(), "view", 7, now.minus(Duration.ofHours(1)));
        add("visitor_id", visitor.id(), "view", 8, now.minus(Duration.ofHours(1)));

        assertThat(idsOf(new Shopper(customer.id()))).containsExactly(7L);
        assertThat(idsOf(visitor)).containsExactly(8L);
        shop.update("DELETE FROM events WHERE visitor_id = ?", visitor.id());
        assertThat(idsOf(visitor)).isEmpty();
    }

    private List<Long> idsOf(Actor actor) {
        return views.newest(actor, 10).stream().map(View::productId).toList();
    }

    private void add(String column, Object id, String kind, long product, Instant at) {
        shop.update(
                "INSERT INTO events (id, " + column + ", kind, product_id, at) VALUES (gen_random_uuid(), ?, ?, ?, ?)",
                id,
                kind,
                product,
                at);
    }
}
