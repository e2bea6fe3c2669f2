package com.stylesense.recommender.strategy.cartaddons;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.profile.CartProduct;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.List;
import java.util.Set;

/** What goes with the cart: a hybrid of orders that hold both, of price and of rating. See {@link CartAddOnsRanking} for the formula. */
public final class CartAddOnsStrategy extends Strategy {

    public CartAddOnsStrategy() {
        super(
                "cart-addons",
                "What goes with the cart.",
                Subject.CART,
                Set.of(ProfilePart.CART, ProfilePart.CO_ORDERS),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(CartAddOnsRanking.BY_RATING_AND_SUB_CATEGORY);
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        List<CartProduct> cart = CartProduct.of(profile.get(ProfilePart.CART), profile.catalogue());
        if (cart.isEmpty()) {
            return CandidateList.EMPTY;
        }
        CartAddOnsRanking ranking =
                new CartAddOnsRanking(profile.filter(), cart, profile.get(ProfilePart.CO_ORDERS), profile.stock());
        return CandidateList.first(length, ranking.candidates(), ranking::explain);
    }
}
