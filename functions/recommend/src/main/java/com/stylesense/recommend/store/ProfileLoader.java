package com.stylesense.recommend.store;

import com.stylesense.recommend.cache.ChangeToken;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.profile.InteractionHistory;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.ProfilePart.Origin;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.profile.Stock;
import com.stylesense.recommender.strategy.history.HistoryStrategy;
import com.stylesense.store.database.Queries;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Loads what a strategy says that it reads, by one indexed query a part; what the products are like is in the snapshot already. Each
 * query reads the version of what it reads in the same statement, so that the change token is never newer than the rows.
 */
@Singleton
public final class ProfileLoader {

    private final Queries queries;
    private final Map<ProfilePart<?>, PartReader<?>> readers;

    ProfileLoader(Queries queries, RefreshedTables refreshed, ShopperEventsReader events) {
        this.queries = queries;
        this.readers = Map.of(
                ProfilePart.PURCHASES,
                (PartReader<PurchaseHistory>) ShopperLog::purchases,
                ProfilePart.INTERACTIONS,
                (PartReader<InteractionHistory>) ShopperLog::interactions,
                ProfilePart.EVENTS,
                events,
                ProfilePart.CO_PURCHASES,
                refreshed.coPurchases(),
                ProfilePart.CO_ORDERS,
                refreshed.coOrders(),
                ProfilePart.TRENDING,
                refreshed.trending());
    }

    /** @param token of all that was loaded, and no newer than any of it */
    public record Loaded(Profile profile, ChangeToken token) {}

    /**
     * @param length  how many candidates are wanted
     * @param stock   for a formula that measures candidates against it
     * @param shopper what the request has read of the shopper before, and will not again
     */
    public Loaded load(RankingRequest request, int length, Snapshot snapshot, Stock stock, ShopperParts shopper) {
        ProfileReading reading = new ProfileReading(queries, request, length, snapshot, stock, shopper);
        for (ProfilePart<?> part : request.strategy().reads()) {
            if (part == ProfilePart.PICTURES) {
                reading.profile().with(ProfilePart.PICTURES, snapshot.pictures().vectors());
            } else if (part == ProfilePart.MODEL) {
                reading.readModel();
            } else if (part == ProfilePart.LIMIT) {
                reading.profile().with(ProfilePart.LIMIT, request.limit());
            } else if (part.origin() != Origin.REQUEST) {
                read(part, reading);
            }
        }
        return new Loaded(reading.profile(), reading.token());
    }

    @SuppressWarnings("unchecked")
    private <T> void read(ProfilePart<T> part, ProfileReading reading) {
        PartReader<T> reader = (PartReader<T>) Objects.requireNonNull(readers.get(part));
        reading.profile()
                .with(
                        part,
                        part.origin() == Origin.SHOPPER
                                ? reading.shopper().get(part, () -> reader.read(reading))
                                : reader.read(reading));
    }

    /** What the shopper bought, for who lays out a page; nothing of a guest. */
    public PurchaseHistory purchases(@Nullable Long shopperId, Snapshot snapshot, ShopperParts shopper) {
        RankingRequest request = new RankingRequest(new HistoryStrategy(), shopperId, Map.of(), ProductFilter.NONE, 1);
        return load(request, 1, snapshot, Set::copyOf, shopper).profile().get(ProfilePart.PURCHASES);
    }

    /** The request with the cart that the shopper keeps here, where it is about a cart and brings none. */
    public RankingRequest withCart(RankingRequest request) {
        boolean lacksCart = request.strategy().reads().contains(ProfilePart.CART)
                && !request.given().containsKey(ProfilePart.CART);
        return lacksCart ? request.with(ProfilePart.CART, cart(Objects.requireNonNull(request.shopperId()))) : request;
    }

    /** Ids of what lies in the cart that the shopper keeps here. */
    public List<Long> cart(long shopperId) {
        return queries.list(
                "SELECT product_id FROM cart_items WHERE user_id = ? ORDER BY added_at, product_id",
                row -> row.getLong(1),
                shopperId);
    }
}
