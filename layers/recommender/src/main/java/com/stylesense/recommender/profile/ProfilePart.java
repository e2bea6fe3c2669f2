package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.CoPurchases;
import com.stylesense.recommender.copurchase.OrderedTogether;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.similarity.PictureVectors;
import java.util.List;
import java.util.UUID;

/**
 * Something that a strategy may rank by. Where it comes from tells when a ranking made of it goes stale.
 *
 * @param <T> what is loaded
 */
public final class ProfilePart<T> {

    /** Where a part comes from. */
    public enum Origin {
        /** The request itself: with another one the question is another. */
        REQUEST,
        /** The shopper's orders and interactions. */
        SHOPPER,
        /** The tables that the scheduled refresh writes. */
        REFRESH,
        /** The catalogue and its pictures. */
        CATALOGUE
    }

    public static final ProfilePart<KnownProduct> PRODUCT = new ProfilePart<>("product", Origin.REQUEST);
    /** The ids of the products in it; some may be of no product. */
    public static final ProfilePart<List<Long>> CART = new ProfilePart<>("cart", Origin.REQUEST);

    public static final ProfilePart<Season> SEASON = new ProfilePart<>("season", Origin.REQUEST);
    public static final ProfilePart<PhotoVector> PHOTO = new ProfilePart<>("photo", Origin.REQUEST);
    public static final ProfilePart<PurchaseHistory> PURCHASES = new ProfilePart<>("purchases", Origin.SHOPPER);
    public static final ProfilePart<InteractionHistory> INTERACTIONS =
            new ProfilePart<>("interactions", Origin.SHOPPER);
    /** With where the model leads from there, which a new refresh changes. */
    public static final ProfilePart<ShopperEvents> EVENTS = new ProfilePart<>("events", Origin.SHOPPER);

    public static final ProfilePart<ServedModel> MODEL = new ProfilePart<>("model", Origin.REFRESH);
    /** Who looks on without having signed in; not there where nobody is known. */
    public static final ProfilePart<UUID> VISITOR = new ProfilePart<>("visitor", Origin.REQUEST);
    /** How many products the list is to show. */
    public static final ProfilePart<Integer> LIMIT = new ProfilePart<>("limit", Origin.REQUEST);

    public static final ProfilePart<CoPurchases> CO_PURCHASES = new ProfilePart<>("co-purchases", Origin.REFRESH);
    public static final ProfilePart<List<OrderedTogether>> CO_ORDERS = new ProfilePart<>("co-orders", Origin.REFRESH);
    public static final ProfilePart<TrendingTable> TRENDING = new ProfilePart<>("trending", Origin.REFRESH);
    public static final ProfilePart<PictureVectors> PICTURES = new ProfilePart<>("pictures", Origin.CATALOGUE);

    private final String name;
    private final Origin origin;

    private ProfilePart(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    public Origin origin() {
        return origin;
    }

    @Override
    public String toString() {
        return name;
    }
}
