package com.stylesense.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What a visitor did and picked becomes the shopper's at the sign-in. */
class VisitorTest {

    private final Shop shop = Shop.shared();
    private final UUID visitor = UUID.randomUUID();
    private final Registrant registrant = Registrant.register(shop);
    private final long product = Products.add(shop, "10.00", 5);

    @Test
    void eventsAndPicksAreTheNewShoppers() {
        view();
        pick("{Men}", "{Testwear}");
        String body = "{\"email\":\"new-%s@example.com\",\"password\":\"correct horse\",\"full_name\":\"New\"}"
                .formatted(visitor);

        Reply session = shop.post("/api/auth/register", body, "X-Visitor-Id", visitor.toString());

        long shopper = session.number("user.id");
        assertThat(session.status()).isEqualTo(201);
        assertThat(eventsOf(shopper)).isOne();
        assertThat(shop.number(
                        "SELECT count(*) FROM preferences WHERE user_id = ? AND departments = '{Men}' AND brands = '{Testwear}'",
                        shopper))
                .isOne();
        assertThat(leftOfVisitor()).isZero();
    }

    @Test
    void signingInTwiceChangesNothingMore() {
        view();
        view();
        signIn(registrant);
        signIn(registrant);

        assertThat(eventsOf(registrant.id())).isEqualTo(2);
        assertThat(leftOfVisitor()).isZero();
    }

    @Test
    void whatAShopperPickedStaysAndWhatIsEmptyIsFilled() {
        shop.update("""
            INSERT INTO preferences (user_id, departments, liked_products, brands, updated_at)
            VALUES (?, '{Women}', '{}', '{}', now())""", registrant.id());
        pick("{Men}", "{Testwear}");
        signIn(registrant);

        assertThat(shop.number("""
                SELECT count(*) FROM preferences
                WHERE user_id = ? AND departments = '{Women}' AND brands = '{Testwear}'""", registrant.id())).isOne();
        assertThat(leftOfVisitor()).isZero();
    }

    @Test
    void whatHasBecomeAnothersStaysTheirs() {
        Registrant other = Registrant.register(shop);
        view();
        pick("{Men}", "{}");
        signIn(other);
        view();
        signIn(registrant);

        assertThat(eventsOf(other.id())).isOne();
        assertThat(eventsOf(registrant.id())).isOne();
        assertThat(shop.number("SELECT count(*) FROM preferences WHERE user_id = ?", registrant.id()))
                .isZero();
    }

    @Test
    void ofTwoWhoSignInAtOnceWithOneVisitorEachEventHasOneOwner() throws Exception {
        Registrant other = Registrant.register(shop);
        for (int event = 0; event < 50; event++) {
            view();
        }
        pick("{Men}", "{}");
        List<Callable<Reply>> both = List.of(() -> signIn(registrant), () -> signIn(other));
        try (var threads = Executors.newCachedThreadPool()) {
            assertThat(threads.invokeAll(both))
                    .allMatch(reply -> reply.resultNow().status() == 200);
        }

        assertThat(eventsOf(registrant.id()) + eventsOf(other.id())).isEqualTo(50);
        assertThat(shop.number("SELECT count(*) FROM preferences WHERE user_id IN (?, ?)", registrant.id(), other.id()))
                .isOne();
        assertThat(leftOfVisitor()).isZero();
    }

    @Test
    void aWrongPasswordHandsNothingOver() {
        view();
        Reply refused = shop.post(
                "/api/auth/login",
                "{\"email\":\"%s\",\"password\":\"wrong\"}".formatted(registrant.email()),
                "X-Visitor-Id",
                visitor.toString());

        assertThat(refused.status()).isEqualTo(401);
        assertThat(leftOfVisitor()).isOne();
    }

    @Test
    void aVisitorWithoutAUuidIsRefused() {
        Reply reply = shop.post(
                "/api/auth/login",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(registrant.email(), Registrant.PASSWORD),
                "X-Visitor-Id",
                "nobody");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("errors.0.field")).isEqualTo("X-Visitor-Id");
    }

    private Reply signIn(Registrant shopper) {
        return shop.post(
                "/api/auth/login",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(shopper.email(), Registrant.PASSWORD),
                "X-Visitor-Id",
                visitor.toString());
    }

    private void view() {
        shop.update(
                "INSERT INTO events (id, visitor_id, kind, product_id, at) VALUES (gen_random_uuid(), ?, 'view', ?, now())",
                visitor,
                product);
    }

    private void pick(String departments, String brands) {
        shop.update("""
                INSERT INTO preferences (visitor_id, departments, liked_products, brands, updated_at)
                VALUES (?, ?::text[], '{}', ?::text[], now())""", visitor, departments, brands);
    }

    private long eventsOf(long shopper) {
        return shop.number("SELECT count(*) FROM events WHERE user_id = ?", shopper);
    }

    private long leftOfVisitor() {
        return shop.number("SELECT count(*) FROM events WHERE visitor_id = ?", visitor)
                + shop.number("SELECT count(*) FROM preferences WHERE visitor_id = ?", visitor);
    }
}
