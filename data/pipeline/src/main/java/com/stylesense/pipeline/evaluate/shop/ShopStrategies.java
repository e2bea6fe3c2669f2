package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.strategy.Strategies;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shop's ten strategies as rankings to compare with: each gives the list that it would have shown, before the held-out order. */
public final class ShopStrategies {

    /** As long as the longest list that is judged. */
    private static final int LISTED = 20;

    private final EventLog log;
    private final ShopProfiles profiles;
    private final Map<Long, Integer> numbers = new HashMap<>();

    /** @param heldOut of the same shop's events */
    public ShopStrategies(ShopRecords shop, HeldOut heldOut) {
        this.log = heldOut.log();
        this.profiles = new ShopProfiles(shop, heldOut);
        for (int item = 0; item < log.items(); item++) {
            numbers.put(log.itemId(item), item);
        }
        Strategies.prepare(shop.catalogue());
    }

    /** By the strategies' names. */
    public Map<String, CaseScorer> scorers() {
        Map<String, CaseScorer> scorers = new LinkedHashMap<>();
        Strategies.ALL.forEach(strategy -> scorers.put(strategy.name(), (one, scores) -> score(strategy, one, scores)));
        return scorers;
    }

    /** Scores by place. What the shopper had already is struck out of the list later, so it is longer by that. */
    private void score(Strategy strategy, HeldOut.Case one, double[] scores) {
        Arrays.fill(scores, 0);
        int length = LISTED + one.to() - one.from();
        List<Long> listed = list(strategy, profiles.before(one), length).productIds();
        for (int place = 0; place < listed.size(); place++) {
            Integer item = numbers.get(listed.get(place));
            if (item != null) {
                scores[item] = listed.size() - place;
            }
        }
    }

    /** By the strategy or the first of its stand-ins that has something to go on, as a request is answered. */
    private static CandidateList list(Strategy strategy, Profile profile, int length) {
        Iterator<Strategy> attempts =
                Stream.concat(Stream.of(strategy), strategy.standIns().stream()).iterator();
        CandidateList list = attempts.next().rank(profile, length);
        while (list.candidates().isEmpty() && attempts.hasNext() && strategy.needsEvidence()) {
            list = attempts.next().rank(profile, length);
        }
        return list;
    }
}
