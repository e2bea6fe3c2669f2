package com.stylesense.data.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes the shoppers: the earliest sign-up is number 1, and it is always Isha Mehta, whom the demo signs in as. */
final class Population {

    private static final long DAY = 86_400;
    private static final int OLDEST_DAYS = 900;
    private static final double UNTOLD_GENDER = 0.03;

    private final Store store;
    private final SplittableRandom random;
    private final Names names = new Names();

    Population(Store store, SplittableRandom random) {
        this.store = store;
        this.random = random;
    }

    List<Shopper> shoppers(int count, Instant close) {
        long[] signUps = new long[count];
        for (int i = 1; i < count; i++) {
            // More sign up the later it is; nobody on the last day, so that each may still order.
            double age = StrictMath.pow(random.nextDouble(), 1.2);
            signUps[i] = close.getEpochSecond() - DAY - (long) (age * (OLDEST_DAYS - 2) * DAY);
        }
        signUps[0] = close.getEpochSecond() - OLDEST_DAYS * DAY;
        Arrays.sort(signUps);
        List<Shopper> shoppers = new ArrayList<>(count);
        shoppers.add(isha(Instant.ofEpochSecond(signUps[0])));
        for (int i = 1; i < count; i++) {
            shoppers.add(anyone(i + 1, Instant.ofEpochSecond(signUps[i])));
        }
        return shoppers;
    }

    private Shopper isha(Instant createdAt) {
        String name = "Isha Mehta";
        return new Shopper(name, Names.email(name, 1), "Women", Cohort.DRESS_BUYERS, createdAt, taste("Women"));
    }

    private Shopper anyone(int number, Instant createdAt) {
        Cohort cohort = Cohort.at(random.nextDouble());
        boolean woman = random.nextDouble() < cohort.womenShare();
        String name = woman ? names.woman(random) : names.man(random);
        String worn = woman ? "Women" : "Men";
        String told = random.nextDouble() < UNTOLD_GENDER ? "" : worn;
        return new Shopper(name, Names.email(name, number), told, cohort, createdAt, taste(worn));
    }

    private Taste taste(String gender) {
        Shelf wardrobe = store.forGender(gender);
        Shelf own = wardrobe.isEmpty() ? store.everything() : wardrobe;
        Set<String> colours = new HashSet<>();
        Set<String> brands = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            colours.add(store.product(own.draw(random)).baseColour());
        }
        for (int i = 0; i < 3; i++) {
            brands.add(store.product(own.draw(random)).brand());
        }
        boolean buysForKids = random.nextDouble() < 0.4;
        String[] types = new String[4];
        for (int i = 0; i < types.length; i++) {
            boolean anything = i == types.length - 1 && buysForKids;
            types[i] = store.product((anything ? store.everything() : own).draw(random)).articleType();
        }
        return new Taste(gender, colours, brands, types, random.nextDouble(), buysForKids);
    }
}
