package com.stylesense.pipeline.evaluate;

import com.stylesense.recommender.model.EventLog;
import java.util.Arrays;

/** Who had each item, in what may be learned from: how little known it is, and how much two have in common. Immutable. */
final class ItemFacts {

    private static final double LOG_OF_2 = Math.log(2);

    private final int users;
    /** The shoppers of each item, ascending. */
    private final int[][] usersOf;

    ItemFacts(EventLog training) {
        users = training.users();
        usersOf = new int[training.items()][0];
        int[] counts = new int[training.items()];
        for (int user = 0; user < users; user++) {
            for (int event = training.from(user); event < training.to(user); event++) {
                int item = training.item(event);
                if (counts[item] == 0 || usersOf[item][counts[item] - 1] != user) {
                    if (counts[item] == usersOf[item].length) {
                        usersOf[item] = Arrays.copyOf(usersOf[item], 2 * counts[item] + 4);
                    }
                    usersOf[item][counts[item]++] = user;
                }
            }
        }
        for (int item = 0; item < counts.length; item++) {
            usersOf[item] = Arrays.copyOf(usersOf[item], counts[item]);
        }
    }

    /** In bits; an item that nobody had counts as one that a single shopper had. */
    double novelty(int item) {
        return Math.log((double) users / Math.max(usersOf[item].length, 1)) / LOG_OF_2;
    }

    /** The cosine of two items' shoppers: 1 where they are the same, 0 where none had both. */
    double cosine(int one, int other) {
        int[] ones = usersOf[one];
        int[] others = usersOf[other];
        int both = 0;
        for (int here = 0, there = 0; here < ones.length && there < others.length; ) {
            int difference = Integer.compare(ones[here], others[there]);
            both += difference == 0 ? 1 : 0;
            here += difference <= 0 ? 1 : 0;
            there += difference >= 0 ? 1 : 0;
        }
        return both == 0 ? 0 : both / Math.sqrt((double) ones.length * others.length);
    }
}
