package com.stylesense.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import org.junit.jupiter.api.Test;

class AddressTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);
    private final long product = Products.add(shop, "10.00", 500);

    @Test
    void whereAnOrderWentIsOfferedToTheNext() {
        orderTo("1 Main Road");

        Reply addresses = customer.get("/api/addresses");

        assertThat(addresses.json().get("items").size()).isOne();
        assertThat(addresses.text("items.0.shipping.line1")).isEqualTo("1 Main Road");
        assertThat(addresses.text("items.0.shipping.postal_code")).isEqualTo("411001");
        assertThat(addresses.text("items.0.last_used_at")).isNotEmpty();
    }

    @Test
    void anAddressIsKeptOnceAndTheLastUsedComesFirst() {
        orderTo("1 Main Road");
        orderTo("2 Other Road");
        orderTo("1 Main Road");

        Reply addresses = customer.get("/api/addresses");

        assertThat(addresses.json().get("items").size()).isEqualTo(2);
        assertThat(addresses.text("items.0.shipping.line1")).isEqualTo("1 Main Road");
        assertThat(addresses.text("items.1.shipping.line1")).isEqualTo("2 Other Road");
    }

    @Test
    void theTenLastUsedAreKept() {
        for (int house = 1; house <= 12; house++) {
            orderTo(house + " Main Road");
        }

        Reply addresses = customer.get("/api/addresses");

        assertThat(addresses.json().get("items").size()).isEqualTo(10);
        assertThat(addresses.text("items.0.shipping.line1")).isEqualTo("12 Main Road");
        assertThat(addresses.text("items.9.shipping.line1")).isEqualTo("3 Main Road");
    }

    @Test
    void anOrderThatIsRefusedLeavesNoAddress() {
        Purchase.orderTo(customer, "nothing in the cart", "1 Main Road");

        assertThat(customer.get("/api/addresses").json().get("items").size()).isZero();
    }

    @Test
    void aDeletedAddressStaysWithItsOrderAlone() {
        long order = orderTo("1 Main Road").number("id");
        long address = customer.get("/api/addresses").number("items.0.id");

        assertThat(customer.delete("/api/addresses/" + address).status()).isEqualTo(204);

        assertThat(customer.get("/api/addresses").json().get("items").size()).isZero();
        assertThat(customer.get("/api/orders/" + order).text("shipping.line1")).isEqualTo("1 Main Road");
        assertThat(customer.delete("/api/addresses/" + address).text("code")).isEqualTo("address_not_found");
    }

    @Test
    void anotherShoppersAddressIsNeitherSeenNorDeleted() {
        orderTo("1 Main Road");
        long address = customer.get("/api/addresses").number("items.0.id");
        Customer other = Customer.signedIn(shop);

        assertThat(other.get("/api/addresses").json().get("items").size()).isZero();
        assertThat(other.delete("/api/addresses/" + address).status()).isEqualTo(404);
        assertThat(shop.get("/api/addresses").status()).isEqualTo(401);
        assertThat(customer.get("/api/addresses").json().get("items").size()).isOne();
    }

    private Reply orderTo(String line1) {
        Purchase.putIntoCart(customer, product, 1);
        Reply order = Purchase.orderTo(customer, "to " + line1 + " at " + System.nanoTime(), line1);
        assertThat(order.status()).isEqualTo(201);
        return order;
    }
}
