package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import org.junit.jupiter.api.Test;

class AbandonedGuestsTest {

    private static final String REACHABLE = "29 days";
    private static final String GONE = "32 days";

    private final Shop shop = Shop.shared();
    private final Customer guest = Customer.signedIn(shop);

    @Test
    void aGuestWhoOrderedLeavesTheOrderAndNothingOfThePerson() {
        isGuest(GONE);
        orders();

        remove();

        assertThat(shop.number("""
            SELECT count(*) FROM users JOIN orders ON user_id = users.id
            WHERE users.id = ? AND contact_email IS NULL AND full_name = 'Deleted account' AND shipping_full_name IS NULL""", guest.id())).isOne();
    }

    @Test
    void aGuestWhoOrderedNothingLeavesNothing() {
        isGuest(GONE);
        shop.update("INSERT INTO cart_items VALUES (?, ?, 1, now())", guest.id(), Products.add(shop, "10.00", 5));

        remove();

        assertThat(users()).isZero();
        assertThat(shop.number("SELECT count(*) FROM cart_items WHERE user_id = ?", guest.id()))
                .isZero();
    }

    @Test
    void aGuestWhoCanStillComeBackStays() {
        isGuest(REACHABLE);
        orders();

        remove();

        assertThat(shop.number(
                        "SELECT count(*) FROM orders WHERE user_id = ? AND shipping_full_name = 'Isha'", guest.id()))
                .isOne();
    }

    /** The account is made before its session, in a transaction of its own. */
    @Test
    void aGuestWhoIsJustBeingMadeStays() {
        shop.update(
                "UPDATE users SET contact_email = 'guest@example.com', created_at = now() WHERE id = ?", guest.id());

        remove();

        assertThat(users()).isOne();
    }

    @Test
    void anAccountThatIsNoGuestsStaysHoweverLongItRests() {
        session(GONE);

        remove();

        assertThat(users()).isOne();
    }

    private void isGuest(String lastSeen) {
        shop.update(
                "UPDATE users SET contact_email = 'guest@example.com', created_at = now() - ?::interval WHERE id = ?",
                lastSeen,
                guest.id());
        session(lastSeen);
    }

    private void session(String lastSeen) {
        shop.update("""
            INSERT INTO refresh_tokens (family, user_id, token_hash, issued_at, expires_at)
            VALUES (gen_random_uuid(), ?, gen_random_uuid()::text::bytea, now() - ?::interval, now())""", guest.id(), lastSeen);
    }

    private void orders() {
        shop.update("""
            INSERT INTO orders (user_id, status, ordered_at, total, shipping_full_name, shipping_line1, shipping_city,
                                shipping_postal_code, shipping_country)
            VALUES (?, 'delivered', now(), 19.90, 'Isha', '1 Main Road', 'Pune', '411001', 'IN')""", guest.id());
    }

    private long users() {
        return shop.number("SELECT count(*) FROM users WHERE id = ?", guest.id());
    }

    private void remove() {
        shop.bean(AbandonedGuests.class).remove();
    }
}
