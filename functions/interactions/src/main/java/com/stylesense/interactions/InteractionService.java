package com.stylesense.interactions;

import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.page.Page;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductRepository;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores likes, bookmarks, reviews and what is hidden: of each kind one a shopper and product. */
@Singleton
class InteractionService {

    private final InteractionRepository interactions;
    private final ProductRepository products;
    private final ShopperLock lock;
    private final Clock clock;

    InteractionService(InteractionRepository interactions, ProductRepository products, ShopperLock lock, Clock clock) {
        this.interactions = interactions;
        this.products = products;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * A like, bookmark or hide that is there already stays as it is; a second review takes the place of the first, under its
     * id.
     */
    @Transactional
    InteractionView add(Shopper shopper, NewInteraction request) {
        request.requireFieldsOfKind();
        lock.hold(shopper);
        Product product = products.findById(request.productId())
                .orElseThrow(() -> NotFoundException.product(request.productId()));
        Optional<Interaction> earlier = interactions.findFirstByUserIdAndProductIdAndKindOrderByCreatedAtDescAndIdDesc(
                shopper.id(), product.id(), request.kind());
        Interaction stored = earlier.map(known -> update(known, request)).orElseGet(() -> insert(shopper, request));
        return InteractionView.of(stored, product);
    }

    private Interaction update(Interaction known, NewInteraction request) {
        return switch (request.kind()) {
            case LIKE, BOOKMARK, HIDE -> known;
            case REVIEW ->
                interactions.update(new Interaction(
                        known.id(),
                        known.userId(),
                        known.productId(),
                        known.kind(),
                        request.rating(),
                        request.comment(),
                        now()));
        };
    }

    private Interaction insert(Shopper shopper, NewInteraction request) {
        return interactions.save(new Interaction(
                null, shopper.id(), request.productId(), request.kind(), request.rating(), request.comment(), now()));
    }

    void delete(Shopper shopper, long id) {
        if (interactions.delete(id, shopper.id()) == 0) {
            throw NotFoundException.interaction(id);
        }
    }

    Page<InteractionView> newest(Shopper shopper, @Nullable Kind kind, PageRequest page) {
        List<Interaction> found = kind == null
                ? interactions.findNewest(shopper.id(), page.size(), page.offset())
                : interactions.findNewestOfKind(shopper.id(), kind, page.size(), page.offset());
        long total = kind == null
                ? interactions.countByUserId(shopper.id())
                : interactions.countByUserIdAndKind(shopper.id(), kind);
        return new Page<>(withProducts(found), page.number(), page.size(), total);
    }

    /** One query for the products of all. */
    private List<InteractionView> withProducts(List<Interaction> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(Interaction::productId).distinct().toList();
        Map<Long, Product> byId =
                products.findByIdIn(ids).stream().collect(Collectors.toMap(Product::id, Function.identity()));
        return found.stream()
                .map(interaction ->
                        InteractionView.of(interaction, Objects.requireNonNull(byId.get(interaction.productId()))))
                .toList();
    }

    /** In milliseconds, so that what is answered now equals what is read back later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
