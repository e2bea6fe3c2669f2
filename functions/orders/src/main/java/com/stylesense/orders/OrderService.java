package com.stylesense.orders;

import static java.util.stream.Collectors.groupingBy;

import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.page.Page;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.runtime.security.Shopper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Reads orders back, each with its items. */
@Singleton
final class OrderService {

    private final OrderRepository orders;
    private final OrderItemRepository items;

    OrderService(OrderRepository orders, OrderItemRepository items) {
        this.orders = orders;
        this.items = items;
    }

    Page<OrderView> newest(Shopper shopper, PageRequest page) {
        List<Order> found = orders.findNewest(shopper.id(), page.size(), page.offset());
        return new Page<>(withItems(found), page.number(), page.size(), orders.countByUserId(shopper.id()));
    }

    OrderView order(Shopper shopper, long id) {
        return withItems(orders.findByIdAndUserId(id, shopper.id()).orElseThrow(() -> NotFoundException.order(id)));
    }

    OrderView withItems(Order order) {
        return withItems(List.of(order)).getFirst();
    }

    /** One query for the items of all. */
    private List<OrderView> withItems(List<Order> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<OrderLine>> lines = items
                .findLines(found.stream().map(Order::id).toList())
                .stream()
                .collect(groupingBy(OrderLine::orderId));
        return found.stream()
                .map(order -> OrderView.of(order, lines.getOrDefault(order.id(), List.of())))
                .toList();
    }
}
